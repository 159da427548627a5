"""The training package run as a program."""

from __future__ import annotations

import runpy
import sys

import pytest


def test_it_is_the_command_train(monkeypatch, tmp_path, capsys):
    """Its arguments are those of the command."""
    argv = ["training", str(tmp_path / "none"), "-o", str(tmp_path / "my.xz")]
    monkeypatch.setattr(sys, "argv", argv)
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("claimtrack.training", run_name="__main__")

    assert caught.value.code == 1
    assert "none" in capsys.readouterr().err
