#!/usr/bin/env python3
"""report.py FOLDER: how many branches the tests took in the files of the core in which a mistake costs most.

FOLDER is a build tree of the coverage preset in which the tests have run. Sides of branches that none took are listed by
line. Programs that are killed write no counts: what only they reach is not counted. Neither is the way past a switch
that names every value of an enum: the compiler refuses one that forgets a value.
"""
import glob
import json
import os
import subprocess
import sys

CORE = os.path.realpath(os.path.join(os.path.dirname(__file__), '../../core'))
# The pipeline, approving, what carries out what was approved, the log, signing in, server-sent events, sanitising.
FILES = '''
desk/Decide desk/Orchestrator desk/RunDriver desk/RunSteps desk/RunWrites desk/Superseding
desk/Approving desk/DecisionWrites
desk/Outbox desk/OutboxRules desk/OutboxWrites desk/SendWrites desk/DraftDelivery
desk/Evidence desk/Signature store/sql/AuditAnchor store/sql/AuditChain store/sql/AuditEvidence store/sql/AuditSql
mail/AuthCallback mail/GoogleClient mail/GoogleSignIn mail/GoogleTokens
net/SseReader base/Text
'''.split()


def export(folder):
    merged = os.path.join(folder, 'profiles', 'merged.profdata')
    raw = glob.glob(os.path.join(folder, 'profiles', '*.profraw'))
    subprocess.run(['llvm-profdata', 'merge', '-sparse', '-o', merged, *raw], check=True)
    programs = sorted(path for path in glob.glob(os.path.join(folder, 'tests', '*Test')) if os.access(path, os.X_OK))
    objects = [word for path in programs[1:] for word in ('-object', path)]
    wanted = {os.path.join(CORE, name + '.cpp') for name in FILES}
    done = subprocess.run(['llvm-cov', 'export', '-instr-profile', merged, programs[0], *objects],
                          check=True, capture_output=True)
    return [file for file in json.loads(done.stdout)['data'][0]['files'] if os.path.realpath(file['filename']) in wanted]


def main(folder):
    taken = count = 0
    for file in export(folder):
        with open(file['filename'], encoding='utf-8') as source:
            lines = source.read().split('\n')
        sides = {}  # by place: a template counts once, whichever of its copies took the branch
        for first, column, _, _, true, false, *_ in file['branches']:
            if lines[first - 1][:column - 1].endswith('switch ('):
                continue
            both = sides.setdefault((first, column), [0, 0])
            both[0] += true
            both[1] += false
        missed = [f'{line}{"" if true else " true"}{"" if false else " false"}'
                  for (line, _), (true, false) in sorted(sides.items()) if not (true and false)]
        here = sum((true > 0) + (false > 0) for true, false in sides.values())
        taken += here
        count += 2 * len(sides)
        share = 100 * here / (2 * len(sides)) if sides else 100
        print(f'{share:5.1f} %  {os.path.relpath(os.path.realpath(file["filename"]), CORE):32} {", ".join(missed)}')
    print(f'{100 * taken / count:5.1f} %  of {count} sides of branches')


if __name__ == '__main__':
    main(sys.argv[1])
