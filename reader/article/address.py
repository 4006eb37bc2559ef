"""Address: a web address in the one form by which articles are known by it.

`HTTP://Quay.example/sluice/?utm_source=mail#top` -> `https://quay.example/sluice`
`https://möwe.example/dünen` -> `https://xn--mwe-sna.example/d%C3%BCnen`, as a browser copies it
"""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit

LONGEST = 1_000
"""A longer address names no article that anybody would link to."""

_PORTS = (None, 80, 443)
_ASCII = "".join(map(chr, range(33, 127)))
_CODED = re.compile(r"%[0-9A-Fa-f]{2}")
_BARE = re.compile(r"[A-Za-z0-9._~-]")
_TRACKS = ("utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=")


def normal_address(address: str, base: str = "") -> str:
    """The address of a page, seen from the page `base`; empty where it is none, or that of a whole site."""
    try:
        parts = urlsplit(urljoin(base, address.strip()))
        host, port = _ascii_host((parts.hostname or "").lower()), parts.port
    except ValueError:
        return ""
    kept = [part for part in parts.query.split("&") if part and not part.lower().startswith(_TRACKS)]
    path = parts.path.rstrip("/") + (f"?{'&'.join(kept)}" if kept else "")
    if parts.scheme.lower() not in ("http", "https") or not host or not path:
        return ""
    if not (host + path).isprintable():
        return ""
    host = f"[{host}]" if ":" in host else host
    whole = f"https://{host}{'' if port in _PORTS else f':{port}'}{_coded(path)}"
    return whole if len(whole) <= LONGEST else ""


def _ascii_host(host: str) -> str:
    """A host's name in the letters in which it is asked for; ValueError where there is no such name."""
    return host if host.isascii() else host.encode("idna").decode("ascii").lower()


def _coded(path: str) -> str:
    """A path in which other signs than ASCII's stand as codes, and none that needs no code."""
    return _CODED.sub(_one_code, quote(path, _ASCII, errors="replace"))


def _one_code(code: re.Match[str]) -> str:
    sign = chr(int(code[0][1:], 16))
    return sign if _BARE.match(sign) else code[0].upper()
