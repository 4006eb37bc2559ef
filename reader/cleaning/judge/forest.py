"""The trees of the judge as its file holds them: leaves, nodes, and the limits that the nodes ask for."""

from __future__ import annotations

import struct

from reader.forest import LEAVES, Forest

PLANES = 6
"""A leaf's value has so many bits."""
HEAD = struct.Struct("<IIIdd")
"""How many trees, nodes and limits there are; a tree's least value, and the worth of its lowest bit."""
NODE = struct.Struct("<HHH")
"""A node: its tree, its limit, and the leaves that are out of reach for a figure above the limit."""
LIMIT = struct.Struct("<Bf")
"""A limit: of which figure, and where; in the order of both."""


def forest_of(packed: bytes) -> Forest:
    """The forest that such bytes stand for."""
    trees, nodes, limits, least, step = HEAD.unpack_from(packed)
    values = struct.unpack_from(f"<{trees * LEAVES}H", packed, HEAD.size)
    at = HEAD.size + 2 * len(values)
    inner = at + NODE.size * nodes
    asked = list(LIMIT.iter_unpack(packed[inner : inner + LIMIT.size * limits]))
    questions = (
        (*asked[limit], leaves << tree * LEAVES) for tree, limit, leaves in NODE.iter_unpack(packed[at:inner])
    )
    return Forest(values, questions, least * trees, step)
