#!/usr/bin/env python3
"""Counts the tickets and lines of `uci-incidents` files, and asks a desk whether it has them all.

usage: ops/scripts/count-uci-incidents.py CASES.csv EVENTS.csv [--env DIR/postgres.env] [--url URL [--user NAME]]

It knows the files and nothing of the desk's code. With --env it reads the log by psql: every line must be there under
its file and number, for its ticket, at its time. With --url it asks over REST (password in DOCKET_PASSWORD, else the
demo's): as many tickets in search as in the file, in the statuses of their last lines, and sampled histories line by line.
Ends 0 only if everything agrees.
"""
import argparse
import collections
import csv
import datetime
import json
import os
import random
import subprocess
import sys
import urllib.parse
import urllib.request

STATUS = {
    "New": "new", "Active": "open", "Awaiting User Info": "pending", "Awaiting Vendor": "hold",
    "Awaiting Problem": "hold", "Awaiting Evidence": "hold", "Resolved": "solved", "Closed": "closed",
}
SAMPLE = 200


def micros(text):
    time = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)
    return int(time.timestamp()) * 1_000_000


class Files:
    """What the files say: lines by ticket, and what each must look like in the log."""

    def __init__(self, cases, events):
        self.cases = {row["number"]: (line, row) for line, row in self.rows(cases)}
        self.updates = collections.defaultdict(list)
        for line, row in self.rows(events):
            self.updates[row["number"]].append((line, row))
        self.name = os.path.basename(cases), os.path.basename(events)

    @staticmethod
    def rows(path):
        with open(path, newline="", encoding="utf-8") as file:
            yield from enumerate(csv.DictReader(file), start=2)

    def lines(self):
        return sum(len(rows) for rows in self.updates.values())

    def opened(self, number):
        times = [micros(row["updated_at"]) for _, row in self.updates[number]]
        return min(times + [micros(self.cases[number][1]["opened_at"])])

    def expected(self):
        """source -> (number, time)"""
        for number, (line, _) in self.cases.items():
            yield f"{self.name[0]}:{line}", (number, self.opened(number))
        for number, rows in self.updates.items():
            for line, row in rows:
                yield f"{self.name[1]}:{line}", (number, micros(row["updated_at"]))

    def statuses(self):
        last = collections.Counter()
        for number in self.cases:
            rows = sorted(self.updates[number], key=lambda row: row[1]["updated_at"])
            last[STATUS[rows[-1][1]["state"]] if rows else "new"] += 1
        return dict(last)


class Report:
    failed = False

    def check(self, what, wanted, found):
        ok = wanted == found
        self.failed |= not ok
        print(f"{'ok  ' if ok else 'NOT '} {what}: {found}" + ("" if ok else f", but the files say {wanted}"), flush=True)


def check_log(files, env, report):
    settings = dict(os.environ)
    with open(env, encoding="utf-8") as file:
        for line in file:
            name, _, value = line.strip().removeprefix("export ").partition("=")
            if name:
                settings[name] = value.strip("'\"")
    query = """copy (
        with ticket as (select ticket_id, payload -> 'external' ->> 'id' as number from event_readable
            where payload -> 'external' ->> 'system' = 'uci-incidents' and sequence_number = 0)
        select event.metadata ->> 'importedFrom', ticket.number, raw.happened_micros
        from event_readable event join ticket using (ticket_id) join event raw using (global_index)
        where event.metadata ? 'importedFrom') to stdout (format csv)"""
    out = subprocess.run(["psql", "-qXAt", "-c", query], env=settings, check=True, capture_output=True, text=True).stdout
    found, events, torn = {}, 0, 0
    for source, number, time in csv.reader(out.splitlines()):
        events += 1
        entry = (number, int(time))
        torn += found.setdefault(source, entry) != entry
    wanted = dict(files.expected())
    report.check("tickets in the log", len(files.cases), len({number for number, _ in found.values()}))
    report.check("lines of cases in the log", len(files.cases), sum(s.startswith(files.name[0] + ":") for s in found))
    report.check("lines of updates in the log", files.lines(), sum(s.startswith(files.name[1] + ":") for s in found))
    report.check("lines with another ticket or time than in the file", 0,
                 torn + sum(found.get(source) != entry for source, entry in wanted.items()))
    report.check("lines in the log that the files do not have", 0, len(found.keys() - wanted.keys()))
    print(f"     {events} events tell of them")


class Desk:
    def __init__(self, url, user):
        self.url, self.token = url.rstrip("/") + "/api/v1", None
        body = {"username": user, "password": os.environ.get("DOCKET_PASSWORD", "docket-demo")}
        self.token = self.call("/auth/token", body)["accessToken"]

    def call(self, path, body=None):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode() if body else None)
        request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def pages(self, path):
        after = ""
        while after is not None:
            page = self.call(f"{path}?limit=100" + (f"&after={urllib.parse.quote(after)}" if after else ""))
            yield from page["items"]
            after = page["next"]


def check_rest(files, desk, report):
    found = desk.call("/search?limit=1&facets=status&q=" + urllib.parse.quote("external:INC*"))
    report.check(f"tickets in search ({found['engine']})", len(files.cases), found["total"])
    facet = {value["value"]: value["count"] for value in found["facets"]["status"] if value["count"]}
    report.check("tickets by status", dict(sorted(files.statuses().items())), dict(sorted(facet.items())))
    wrong = []
    numbers = sorted(files.cases)
    sample = random.Random(498).sample(numbers, min(SAMPLE, len(numbers)))
    lines = 0
    for number in sample:
        items = desk.call("/search?q=external:" + number)["items"]
        if len(items) != 1 or desk.call("/tickets/" + items[0]["id"])["external"]["id"] != number:
            wrong.append(number)
            continue
        times = [micros(event["at"].removesuffix("Z")) for event in desk.pages(f"/tickets/{items[0]['id']}/events")]
        rows = [micros(row["updated_at"]) for _, row in files.updates[number]]
        lines += len(rows)
        # A line is one entry at least; several lines may share a minute.
        have, want = collections.Counter(times), collections.Counter(rows + [files.opened(number)])
        if set(have) != set(want) or any(have[time] < count for time, count in want.items()):
            wrong.append(number)
    report.check(f"sampled histories over REST ({len(sample)} tickets, {lines} lines) that differ", [], wrong)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("cases")
    options.add_argument("events")
    options.add_argument("--env")
    options.add_argument("--url")
    options.add_argument("--user", default="admin")
    asked = options.parse_args()
    files = Files(asked.cases, asked.events)
    print(f"     the files have {len(files.cases)} tickets and {files.lines()} lines of updates")
    report = Report()
    if asked.env:
        check_log(files, asked.env, report)
    if asked.url:
        check_rest(files, Desk(asked.url, asked.user), report)
    sys.exit(1 if report.failed else 0)


if __name__ == "__main__":
    main()
