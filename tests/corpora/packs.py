"""Packs: a folder of documents and, beside it, the oracle's line for each file.

    find("open-ruby-lang")      tests/data or shared/corpora, packed or unpacked
    with unpacked(pack, tmp) as folder: ...
"""
import dataclasses
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OWN = ROOT / "tests" / "data" / "oddities"
# What stands beside NAME (a folder) or NAME.tar.zst.
ORACLES = (".oracle.jsonl", ".oracle.jsonl.zst", ".expected.jsonl", ".jsonl", ".jsonl.zst")


@dataclasses.dataclass
class Pack:
    name: str
    source: pathlib.Path  # a folder, or a .tar.zst
    oracle: pathlib.Path


class PackError(Exception):
    """What is missing."""


def shared():
    return pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared")) / "corpora"


def shared_packs():
    """The packs of ../shared/corpora; empty without it."""
    return [pack_at(path) for path in sorted(shared().glob("*.tar.zst"))]


def pack_at(source, oracle=None):
    """A folder or a .tar.zst, with the oracle that is given or stands beside it."""
    source = pathlib.Path(source)
    name = source.name.removesuffix(".tar.zst")
    if not source.exists():
        raise PackError(f"{source}: no such folder or pack")
    if oracle is None:
        beside = [source.parent / (name + suffix) for suffix in ORACLES]
        oracle = next((path for path in beside if path.exists()), None)
        if oracle is None:
            raise PackError(f"{source}: no oracle beside it ({beside[0].name})")
    return Pack(name, source, pathlib.Path(oracle))


def zstd(path):
    """The unpacked bytes of a .zst file, by the zstd tool."""
    command = ["zstd", "-dcq", "--long=27", str(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise PackError(f"{path}: {' '.join(command[:2])} failed")
    return done.stdout


def folder_of(pack, tmp):
    """The pack's folder, unpacked into `tmp` when it is an archive."""
    if pack.source.is_dir():
        return str(pack.source)
    folder = os.path.join(tmp, pack.name)
    with tarfile.open(fileobj=io.BytesIO(zstd(pack.source)), mode="r:") as archive:
        archive.extractall(folder, filter="data") if sys.version_info >= (3, 12) else \
            archive.extractall(folder)
    return folder


def oracle_of(pack):
    """{path: the oracle's line, still JSON}; a big pack's values are read one by one."""
    data = zstd(pack.oracle) if pack.oracle.suffix == ".zst" else pack.oracle.read_bytes()
    lines = {}
    for line in data.splitlines():
        if line.strip():
            # "p" comes first, and reading all of a line to find it would be slow.
            path, _ = json.JSONDecoder().raw_decode(line[line.index(b":") + 1:][:65536].decode(
                "utf-8", "replace").lstrip())
            lines[path] = line
    return lines


def files_below(folder):
    """Paths of all regular files, relative to the folder."""
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if os.path.isfile(path) and not os.path.islink(path):
                yield os.path.relpath(path, folder)


def is_the_file(data, oracle):
    """The file that the oracle saw?"""
    if "sha1" not in oracle:
        return True
    return hashlib.sha1(data).hexdigest().startswith(oracle["sha1"]) and len(data) == oracle["n"]
