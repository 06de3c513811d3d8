"""One rule a file. The file's name gives the code and the name; its docstring is its page and its test."""
