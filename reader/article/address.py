"""Address: a web address in the one form by which articles are known by it.

`HTTP://Quay.example/sluice/?utm_source=mail#top` -> `https://quay.example/sluice`
"""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

LONGEST = 500
"""A longer address names no article that anybody would link to."""

_PORTS = (None, 80, 443)
_TRACKS = ("utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=")


def normal_address(address: str, base: str = "") -> str:
    """The address of a page, seen from the page `base`; empty where it is none, or that of a whole site."""
    try:
        parts = urlsplit(urljoin(base, address.strip()))
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    kept = [part for part in parts.query.split("&") if part and not part.lower().startswith(_TRACKS)]
    path = parts.path.rstrip("/") + (f"?{'&'.join(kept)}" if kept else "")
    if parts.scheme.lower() not in ("http", "https") or not host or not path:
        return ""
    whole = f"https://{host}{'' if port in _PORTS else f':{port}'}{path}"
    return whole if len(whole) <= LONGEST and whole.isprintable() else ""
