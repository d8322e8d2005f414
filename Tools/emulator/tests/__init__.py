"""The emulator's own tests: a green deployment says something only if it can be red."""
