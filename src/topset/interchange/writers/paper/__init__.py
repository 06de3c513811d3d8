"""Sheets to print: their letters, boxes and pages. ReportLab is loaded only when one is made."""
