// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds where a finding points: the innermost value on its path that knows where it was written.
///
/// In a JSON file every value does, and rules say it. In Swift elements do, and what is made by a call of its own within
/// one, as a statement of a policy.
struct InnermostPlace {
    private var elements: [String: Node] = [:]

    init(_ template: Template) {
        for section in [Template.Section.outputs, .resources] {
            for member in template[section] { elements[member.key] = member.value }
        }
    }

    /// The same finding, at that place when it points at its element as a whole.
    func placed(_ finding: Diagnostic) -> Diagnostic {
        guard !finding.path.steps.isEmpty, let element = finding.element.flatMap({ elements[$0] }),
            finding.location == element.origin
        else { return finding }
        var node = element
        var place = element.origin
        for (index, step) in finding.path.steps.enumerated() {
            let next: Node?
            switch step {
            case .key(let key): next = node[key]
            case .index(let index): next = node[index]
            }
            guard let next else { break }
            node = next
            // Where all properties begin says no more than where their resource does.
            if index > 0 { place = node.origin ?? place }
        }
        return place == finding.location ? finding : finding.moved(to: place)
    }
}
