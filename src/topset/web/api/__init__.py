"""The API that the pages use, and anybody else: /api/v1, described by /api/v1/openapi.json."""
