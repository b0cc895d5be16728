#!/usr/bin/python3
"""Types into the shipped program with the keys of the keyboard, and ends it in the middle: by kill -9, or with its display.

    tests/access/session.sh /usr/bin/python3 tests/access/interrupted.py PROGRAM WORKSPACE kill|display SECONDS

Prints one JSON object: "typed", all that was typed; "kept", what was typed a second and more before the end; "exit", how
the program ended. With "look" instead of "kill" it starts the program and prints what stands in the field as "shown".
"""
import json
import os
import signal
import subprocess
import sys
import time

import pyatspi
from bus import find, wait_for

ALLOWED_LOSS = 1.0
FEWEST = 6
TEXT = "the quick brown fox jumps over the lazy dog and runs "


def field_of_program():
    app = wait_for("the program", lambda: next((a for a in pyatspi.Registry.getDesktop(0) if a and a.name == "Frontdesk"), None))
    return wait_for("the field", lambda: find(app, "Message", {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}))


def contents(field):
    return field.queryText().getText(0, -1)


def press(letter):
    code = 0x20 if letter == " " else ord(letter)
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_SYM)


def safe(typed, end):
    """The letters that a program that ends at that moment has to have kept."""
    return [moment for moment in typed if moment <= end - ALLOWED_LOSS]


def type_until(field, seconds):
    """Types until the time is up and there are letters that must not be lost; each with the moment it stood in the field."""
    wait_for("the focus", lambda: (field.queryComponent().grabFocus(),
                                   field.getState().contains(pyatspi.STATE_FOCUSED))[1])
    typed = []
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(safe(typed, time.monotonic())) < FEWEST:
        press(TEXT[len(typed) % len(TEXT)])
        wanted = len(typed) + 1
        wait_for("the letter", lambda: len(contents(field)) >= wanted)
        typed.append(time.monotonic())
    return typed


def main():
    program_path, workspace, mode, seconds = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    program = subprocess.Popen([program_path, "--workspace", workspace, "--page", "inbox", "--size", "1440x900"],
                               stderr=subprocess.DEVNULL)
    try:
        field = field_of_program()
        if mode == "look":
            shown = wait_for("the text", lambda: contents(field))
            print(json.dumps({"shown": shown}))
            return
        typed = type_until(field, seconds)
        text = contents(field)
        end = time.monotonic()
        if mode == "kill":
            program.kill()
        else:
            os.kill(int(os.environ["SESSION_SERVER"]), signal.SIGKILL)
        status = program.wait(20)
        print(json.dumps({"typed": text, "kept": text[:len(safe(typed, end))], "exit": status}))
    finally:
        if program.poll() is None:
            program.terminate()
            program.wait(20)


main()
