"""The web application: pages for a phone in the gym, and the API they use. It stands on `app`."""
