"""Tests of what the commands do, from arguments to exit status."""

from __future__ import annotations

import io
import json
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.cli import main
from claimtrack.cli.commands import COMMANDS
from claimtrack.cli.console import Console
from claimtrack.cli.reading import Text
from claimtrack.export.jsonl import read_jsonl
from claimtrack.export.text_view import to_text
from claimtrack.model.when import TimeExpression, TimeType
from claimtrack.pipeline import SHIPPED, Parser, parse
from claimtrack.registry import ENTRY_POINT_GROUP
from claimtrack.times import find_times

TEXT = "“No,” said Ann Lee on Monday. Bo Ek denied it.\n"


def finds_no(text, published):
    """Find the word "No" as a time, as no parser of ours would."""
    del published
    at = text.index("No")
    yield TimeExpression(at, at + 2, "No", TimeType.DATE, "2021")


@pytest.fixture
def news(tmp_path):
    """Write a text to a file, and give its name."""
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


class TestParse:
    @settings(max_examples=10)
    @given(st.text(st.characters(exclude_categories=["Cs"])))
    def test_gives_what_the_library_gives(self, tmp_path_factory, text):
        """The command line reads a file as the library reads its text."""
        path = tmp_path_factory.mktemp("in") / "a.txt"
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())
        out = path.with_name("out.jsonl")

        status = main(["parse", str(path), "--format", "jsonl", "-o", str(out)])

        assert status == 0
        with out.open(encoding="utf-8") as lines:
            assert list(read_jsonl(lines)) == [parse(text)]

    def test_passes_the_publication_date(self, news, capsys):
        """Relative times are counted from the date of publication."""
        main(["parse", news, "--format", "json", "--published", "2021-07-08"])

        data = json.loads(capsys.readouterr().out)
        assert data == parse(TEXT, published="2021-07-08").to_dict()

    def test_goes_on_after_a_file_it_cannot_read(self, news, tmp_path, capsys):
        """Each unreadable input is named on stderr, and the others are done."""
        missing = str(tmp_path / "missing.txt")
        status = main(["parse", missing, news, str(tmp_path), "--format", "jsonl"])

        captured = capsys.readouterr()
        assert status == 1
        assert captured.out.count("\n") == 1
        assert captured.err.splitlines() == [
            f"claimtrack: {missing}: there is no such file",
            f"claimtrack: {tmp_path}: is a directory; name the files in it",
        ]

    def test_tells_a_guessed_encoding(self, tmp_path, capsys):
        """A file that is not UTF-8 is read, with a word about it."""
        path = tmp_path / "old.txt"
        path.write_bytes("“Olé,” he said.".encode("cp1252"))

        assert main(["parse", str(path)]) == 0
        captured = capsys.readouterr()
        assert "is not UTF-8, so read as Windows-1252" in captured.err
        assert "“Olé,”" in captured.out

    def test_explains_on_request(self, news, capsys):
        """With --explain, the text says why."""
        main(["parse", news, "--explain"])

        assert "why: " in capsys.readouterr().out

    def test_leaves_an_output_alone_if_nothing_could_be_read(self, tmp_path):
        """A good result is not replaced by an empty one."""
        out = tmp_path / "out.txt"
        out.write_text("good")

        assert main(["parse", str(tmp_path / "none"), "-o", str(out)]) == 1
        assert out.read_text() == "good"

    def test_tells_that_the_output_cannot_be_written(self, news, capsys, monkeypatch):
        """A full disk is told in a line, with status 1."""

        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("claimtrack.cli.commands.write_file", full)

        assert main(["parse", news, "-o", "out.txt"]) == 1
        assert capsys.readouterr().err == (
            "claimtrack: out.txt: cannot be written: No space left on device\n"
        )

    def test_names_the_standard_input(self, monkeypatch, capsys):
        """The heading of what came through a pipe is no hyphen."""
        monkeypatch.setattr(
            "claimtrack.cli.commands.read_text",
            lambda _: Text(TEXT, "utf-8"),
        )
        main(["parse", "-"])

        assert capsys.readouterr().out.startswith("standard input\n")

    @pytest.mark.parametrize(
        "encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-8"]
    )
    def test_reads_every_encoding_alike(self, tmp_path, capsys, encoding):
        """The same text in another encoding gives the same document."""
        path = tmp_path / "a.txt"
        path.write_bytes("“Sí,” said José on Monday.".encode(encoding))

        assert main(["parse", str(path), "--format", "json"]) == 0
        data = json.loads(capsys.readouterr().out)
        assert data == parse("“Sí,” said José on Monday.").to_dict()

    def test_refuses_a_binary_file_by_name(self, tmp_path, capsys):
        """A picture among the texts is named, and the rest is done."""
        picture, text = tmp_path / "a.png", tmp_path / "a.txt"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
        text.write_text("She said no.")

        assert main(["parse", str(picture), str(text)]) == 1
        captured = capsys.readouterr()
        assert captured.err.startswith(f"claimtrack: {picture}: is a binary file")
        # A long name is broken where the line ends.
        assert "".join(captured.out.split("\n")).startswith(str(text))

    @pytest.mark.parametrize("form", ["text", "json", "jsonl", "html"])
    def test_writes_the_same_to_a_file(self, news, tmp_path, capsys, form):
        """A file gets what a pipe would get."""
        out = tmp_path / "out"
        main(["parse", news, "--format", form, "-o", str(out)])
        main(["parse", news, "--format", form])

        assert out.read_text("utf-8") == capsys.readouterr().out

    def test_a_file_is_neither_coloured_nor_as_wide_as_the_terminal(
        self, news, tmp_path, capsys, monkeypatch
    ):
        """What a narrow terminal shows in colour is plain and 80 columns wide in a file."""
        monkeypatch.setattr(Console, "color", True)
        monkeypatch.setattr(Console, "width", 30)
        out = tmp_path / "out.txt"
        main(["parse", news])
        main(["parse", news, "-o", str(out)])
        shown, written = capsys.readouterr().out, out.read_text(encoding="utf-8")

        assert "\x1b[" in shown
        assert written == to_text(parse(TEXT), name=news, width=80)

    def test_a_hyphen_for_the_output_is_stdout(self, news, capsys):
        """``-o -`` writes no file called "-"."""
        main(["parse", news, "-o", "-"])

        # The name itself may be too long for a line.
        assert "2 statements by 2 speakers" in capsys.readouterr().out

    def test_a_reader_that_leaves_is_no_fault(self, news, monkeypatch, capsys):
        """If stdout is closed, the program ends without a word."""

        def closed(*_):
            raise BrokenPipeError

        monkeypatch.setattr("claimtrack.cli.commands.write_stdout", closed)
        monkeypatch.setattr(Console, "abandon_stdout", lambda _: None)

        assert main(["parse", news]) == 0
        assert capsys.readouterr().err == ""

    def test_a_full_disk_behind_stdout_is_told(self, news, monkeypatch, capsys):
        """If stdout cannot take more, that is told in a line, with status 1."""

        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("claimtrack.cli.commands.write_stdout", full)
        monkeypatch.setattr(Console, "abandon_stdout", lambda _: None)

        assert main(["parse", news]) == 1
        assert "standard output: cannot be written" in capsys.readouterr().err


class TestProgress:
    @pytest.fixture
    def told(self, monkeypatch):
        """Collect what progress is shown."""
        told = []
        monkeypatch.setattr(Console, "progress", lambda _, line: told.append(line))
        return told

    def test_of_a_short_file_is_not_shown(self, news, told):
        """What is done at once would only flicker."""
        main(["parse", news])

        assert told == []

    def test_of_many_files_counts_them(self, news, told, tmp_path):
        """With many files one sees which is read, unreadable ones counted."""
        main(["parse", news, str(tmp_path), news])

        assert [line.split(":")[0] for line in told] == [
            "reading 1 of 3",
            "reading 3 of 3",
        ]

    def test_of_a_long_file_is_shown(self, tmp_path, told):
        """A single long file is worth a word."""
        path = tmp_path / "long.txt"
        path.write_text("It rained. " * 10_000)
        main(["times", str(path)])

        assert told == [f"reading 1 of 1: {path} (110,000 characters)"]


class TestParsers:
    """Custom parsers of installed packages, which are read from their entry points."""

    @pytest.fixture
    def offer(self, monkeypatch):
        """Let an installed package offer one function."""

        def offer(add):
            point = EntryPoint("elections", "elections:add", ENTRY_POINT_GROUP)
            monkeypatch.setattr(EntryPoint, "load", lambda _: add)
            monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: [point])

        return offer

    @pytest.mark.parametrize("command", ["parse", "times"])
    def test_are_used_if_asked_for(self, news, offer, capsys, command):
        """With --parsers, and not without, what they find is in the output."""
        offer(lambda registry: registry.add_time_parser("no", finds_no))
        main([command, news, "--format", "json"])
        without = capsys.readouterr().out
        main([command, news, "--format", "json", "--parsers"])

        assert '"custom:no"' in capsys.readouterr().out
        assert '"custom:no"' not in without

    def test_that_fail_are_named(self, news, offer, capsys):
        """A parser that raises ends the program with a line that names it."""

        def fails(text, published):
            raise ZeroDivisionError(text[:0] + str(published))

        offer(lambda registry: registry.add_time_parser("fails", fails))

        assert main(["times", news, "--parsers"]) == 1
        assert "custom parser 'fails' raised" in capsys.readouterr().err

    def test_that_cannot_be_loaded_are_named(self, news, offer, capsys):
        """A package whose function raises is told by the name of its entry point."""
        offer(lambda registry: registry.no_such_method)

        assert main(["parse", news, "--parsers"]) == 1
        assert "'elections'" in capsys.readouterr().err


class TestWeights:
    def test_gives_what_the_library_gives(self, news, capsys):
        """The options are those of `Parser`."""
        options = ["--weights", "shipped", "--min-confidence", "0.6"]
        main(["parse", news, "--format", "json", *options])

        parser = Parser(weights=SHIPPED, min_confidence=0.6)
        assert json.loads(capsys.readouterr().out) == parser.parse(TEXT).to_dict()

    def test_rules_alone_are_those_of_the_library(self, news, capsys):
        """Without weights, the program gives what such a parser gives."""
        main(["parse", news, "--format", "json", "--rules"])

        expected = Parser(weights=None).parse(TEXT).to_dict()
        assert json.loads(capsys.readouterr().out) == expected

    @pytest.mark.parametrize("content", [None, b"", b"no weights"])
    def test_that_cannot_be_read_are_told(self, news, tmp_path, capsys, content):
        """A file that is missing, empty or something else is named with the remedy."""
        path = tmp_path / "my.xz"
        if content is not None:
            path.write_bytes(content)

        assert main(["parse", news, "--weights", str(path)]) == 1
        captured = capsys.readouterr()
        assert captured.err.startswith(f"claimtrack: the weights '{path}'")
        assert captured.out == ""


class TestTimes:
    def test_gives_what_the_library_gives(self, news, capsys):
        """The JSON is that of `find_times`."""
        main(["times", news, "--format", "json", "--published", "2021-07-08"])

        expected = find_times(TEXT, published="2021-07-08")
        assert json.loads(capsys.readouterr().out) == [t.to_dict() for t in expected]

    def test_tells_words_and_values(self, news, capsys):
        """The text has the words and what they mean."""
        main(["times", news, "--published", "2021-07-08"])

        assert "Monday  2021-07-05" in capsys.readouterr().out


class TestStance:
    def test_tells_label_confidence_and_evidence(self, capsys):
        """The stance comes first, and what decided stands below it."""
        claim, passage = "The mayor resigned", "Mayor denies that she resigned"

        assert main(["stance", claim, passage]) == 0
        first, *rest = capsys.readouterr().out.splitlines()
        assert first.split()[:2] == ["against", "confidence"]
        assert any("“denies" in line for line in rest)

    @pytest.mark.parametrize(
        ("data", "status", "told"),
        [
            (b"Mayor denies that she resigned\n", 0, "against"),
            (b"\0\1", 1, "claimtrack: -: is a binary file"),
        ],
    )
    def test_a_dash_stands_for_the_standard_input(
        self, data, status, told, monkeypatch, capsys
    ):
        """What comes in is the passage; a picture takes no stance."""
        stdin = SimpleNamespace(buffer=io.BytesIO(data))
        monkeypatch.setattr("sys.stdin", stdin)

        assert main(["stance", "The mayor resigned", "-"]) == status
        assert "".join(capsys.readouterr()).startswith(told)

    @settings(max_examples=10)
    @given(*[st.text(st.characters(exclude_categories=["Cs"]))] * 2)
    def test_takes_any_two_strings(self, claim, passage):
        """Of any claim and passage there is a stance."""
        assert main(["stance", "--", claim, f"{passage} "]) == 0


def test_an_interrupt_is_no_crash(news, monkeypatch):
    """Whoever presses Ctrl-C gets the status that shells expect, and no traceback."""

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setitem(COMMANDS, "parse", interrupted)

    assert main(["parse", news]) == 130


class TestTrain:
    def test_a_corpus_that_is_not_there_is_named(self, tmp_path, capsys):
        """A wrong path is told on stderr, and nothing is written."""
        output = tmp_path / "my.xz"

        status = main(["train", str(tmp_path / "none"), "-o", str(output)])

        assert status == 1
        assert "none: is neither a file nor a folder" in capsys.readouterr().err
        assert not output.exists()

    def test_the_output_must_be_named(self, tmp_path, capsys):
        """Without a place for the weights nothing is done."""
        with pytest.raises(SystemExit):
            main(["train", str(tmp_path)])

        assert "--output" in capsys.readouterr().err
