// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

package typealias Severity = Diagnostic.Severity

/// A check for the packs that somebody chose.
package struct PackRule: HouseRule {
    package let check: Check
    package let severity: Severity
    /// The pages of its controls begin with that of the first one.
    package let source: String?
    private let controls: [(pack: Pack, ids: [String])]

    /// Nil where none of the packs has the check.
    package init?(_ check: Check, _ packs: [Pack], _ severity: Severity) {
        let controls = packs.map { (pack: $0, ids: $0.controls(of: check)) }.filter { !$0.ids.isEmpty }
        guard let first = controls.first else { return nil }
        self.check = check
        self.severity = severity
        self.controls = controls
        source = first.pack.source(of: first.ids[0])
    }

    package var id: String { check.id }
    package var summary: String { check.summary }
    package var location: SourceLocation? { nil }

    package var reason: String { "\(check.reason) (\(controlText))" }

    /// The controls in words, the first of many: `FSBP S3.8; HIPAA 164.308(a)(3)(i) and 4 more`.
    private var controlText: String {
        controls.map { pack, ids in
            let shown = ids.count > Self.shownControls ? Array(ids.prefix(1)) : ids
            let rest = ids.count - shown.count
            return "\(pack.shortName) \(shown.joined(separator: ", "))" + (rest > 0 ? " and \(rest) more" : "")
        }.joined(separator: "; ")
    }

    private static let shownControls = 3

    package func findings(in system: SystemModel, of deployment: Deployment) -> [Diagnostic] {
        check.types.flatMap { system.outcome.resources(of: $0) }.flatMap { resource in
            check.faults(of: resource, in: system).map { fault in
                let place = fault.place
                return Diagnostic(
                    severity, rule: id, at: place?.location ?? resource.location, element: resource.logicalID,
                    path: place?.element == resource.logicalID ? place?.path ?? Node.Path() : Node.Path(),
                    "'\(resource.logicalID)' (\(resource.type)) \(fault.message)", why: reason,
                    fix: fault.fix ?? check.fix)
            }
        }
    }
}
