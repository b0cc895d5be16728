#!/usr/bin/python3
"""Drives the shipped program from outside, as a screen reader does: over AT-SPI, by roles and names only.

    tests/access/session.sh /usr/bin/python3 tests/access/walk.py PROGRAM

Walks every page and looks for controls without a name, then writes as a customer, waits for the draft and approves it.
"""
import subprocess
import sys
import time

import pyatspi
from bus import find, nodes, shown, wait_for

PAGES = ["Tickets", "Customers", "Activity", "Knowledge", "Dashboard", "Settings", "Inbox"]
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_TOGGLE_BUTTON,
}


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) in ("Press", "Toggle"):
            action.doAction(i)
            return
    sys.exit(f"{node.name} cannot be pressed")


def main():
    program = subprocess.Popen([sys.argv[1], "--demo", "--size", "1440x900"])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        app = wait_for("the program", lambda: next((a for a in desktop if a and a.name == "Frontdesk"), None))
        buttons = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
        wait_for("the rail", lambda: find(app, "Inbox", buttons))

        nameless, seen = [], 0
        for page in PAGES:
            press(wait_for(page, lambda: find(app, page, buttons)))
            time.sleep(1)
            for node in nodes(app):
                if node.getRole() in CONTROLS and shown(node):
                    seen += 1
                    if not node.name.strip():
                        nameless.append(f"{page}: {node.getRoleName()} in {node.parent.name!r}")
        if seen < 100:
            sys.exit(f"only {seen} controls were seen")
        if nameless:
            sys.exit("without a name:\n" + "\n".join(nameless))
        print(f"{seen} controls on {len(PAGES)} pages, all named")

        bar = next(node for node in nodes(app) if node.getRole() == pyatspi.ROLE_MENU_BAR)
        commands = [node.name for node in nodes(bar, hidden=True) if node.getRole() == pyatspi.ROLE_MENU_ITEM]
        if not {"Approve", "Commands…", "Keyboard shortcuts"} <= set(commands):
            sys.exit(f"the menus hold only {commands}")

        press(wait_for("the mode", lambda: find(app, "Customer message", buttons)))
        text = wait_for("the field", lambda: find(app, "Message", {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}))
        text.queryEditableText().setTextContents("What are your pricing plans?")
        press(wait_for("Send", lambda: find(app, "Send", buttons)))
        # The buttons of a new card ignore the first moments.
        approve = wait_for("the draft", lambda: find(app, "Approve", {pyatspi.ROLE_PUSH_BUTTON}))
        time.sleep(1)
        press(approve)
        wait_for("the sent answer", lambda: not find(app, "Approve", {pyatspi.ROLE_PUSH_BUTTON}))
        print("written, drafted and approved from outside")
    finally:
        program.terminate()
        program.wait(20)


main()
