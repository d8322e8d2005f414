// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// A stack's drift in words: each difference with the place in Swift that says otherwise, and how Swift takes it over.
struct DriftText {
    let drift: StackDrift
    let stack: SynthesizedStack
    let console: Console

    func show() {
        for resource in drift.resources { show(resource) }
        for line in closing { console.print(line.text, line.style) }
    }

    private func show(_ resource: ResourceDrift) {
        let name = "\(resource.logicalID) (\(resource.type))\(resource.physicalID.map { " \($0)" } ?? "")"
        if resource.isDeleted {
            console.print("  - \(name): deleted, and not by CloudFormation", .red)
            let place = SwiftChange.place(of: resource.logicalID, in: stack)
            console.print("      take it over: take it out of Swift\(at(place))")
            return
        }
        console.print("  ~ \(name)", .yellow)
        for difference in resource.differences { show(difference, of: resource) }
    }

    private func show(_ difference: ResourceDrift.Difference, of resource: ResourceDrift) {
        let change = SwiftChange(difference, of: resource.logicalID, in: stack, hiding: console.hidden)
        let expected = change.isSecret ? Mask.sign : shown(difference.expected)
        let actual = change.isSecret ? Mask.sign : shown(difference.actual)
        switch difference.kind {
        case .added: console.print("      \(difference.path): AWS has more than the template: \(actual)")
        case .removed: console.print("      \(difference.path): AWS has not what the template has: \(expected)")
        case .changed: console.print("      \(difference.path): \(expected) by the template, \(actual) in AWS")
        }
        console.print("        take it over\(at(change.place)): \(instruction(difference, change, expected, actual))")
    }

    private func instruction(
        _ difference: ResourceDrift.Difference, _ change: SwiftChange, _ expected: String, _ actual: String
    ) -> String {
        if let written = change.written { return "`\(written.now)` -> `\(written.then)`" }
        if let parameter = change.parameter {
            return change.isSecret
                ? "the value of parameter '\(parameter)' is hidden; give it anew when you deploy"
                : "make the value of parameter '\(parameter)' what gives \(actual)"
        }
        return switch difference.kind {
        case .added: "add \(actual)"
        case .removed: "take \(expected) out"
        case .changed: "make \(expected) what gives \(actual)"
        }
    }

    private var closing: [(text: String, style: Console.Style)] {
        var lines: [(text: String, style: Console.Style)] = []
        if drift.resources.isEmpty {
            let compared = drift.checked == 1 ? "1 resource is" : "\(drift.checked) resources are"
            lines.append(
                drift.failure == nil
                    ? ("  no drift: \(compared) as the template says", .green)
                    : ("  \(compared) as the template says", .plain))
        } else {
            let count = drift.resources.count
            lines.append(("  \(count) of \(drift.checked) resources \(count == 1 ? "has" : "have") drifted", .plain))
        }
        let unchecked = drift.notChecked.values.reduce(0, +)
        if unchecked > 0 {
            let types = drift.notChecked.sorted { $0.key < $1.key }.map {
                "\($0.key)\($0.value > 1 ? " \($0.value)" : "")"
            }
            lines.append(
                (
                    "  \(unchecked) not compared, since CloudFormation does not find drift of \(unchecked == 1 ? "its type" : "their types"): "
                        + types.joined(separator: ", "), .plain
                ))
        }
        if let failure = drift.failure { lines.append(("  not all could be compared: \(failure)", .red)) }
        return lines
    }

    private func at(_ place: SourceLocation?) -> String { place.map { " at \($0.file):\($0.line)" } ?? "" }

    /// What is hidden goes before the end of a long value does.
    private func shown(_ whole: String) -> String {
        console.hidden.mask.masked(whole).shortened(to: 200)
    }

    // MARK: For reports

    var nodes: [Node] { drift.resources.map(node) }

    private func node(_ resource: ResourceDrift) -> Node {
        var node = Node.Object([.init(key: "logicalID", value: .string(resource.logicalID))])
        node["type"] = .string(resource.type)
        node["physicalID"] = resource.physicalID.map { .string($0) }
        node["status"] = resource.isDeleted ? "DELETED" : "MODIFIED"
        put(SwiftChange.place(of: resource.logicalID, in: stack), into: &node)
        node["differences"] = .array(resource.differences.map { self.node($0, of: resource) })
        return Node(.object(node))
    }

    private func node(_ difference: ResourceDrift.Difference, of resource: ResourceDrift) -> Node {
        let change = SwiftChange(difference, of: resource.logicalID, in: stack, hiding: console.hidden)
        var node = Node.Object([.init(key: "path", value: .string("\(difference.path)"))])
        node["kind"] = .string(difference.kind.rawValue)
        node["expected"] = .string(change.isSecret ? Mask.sign : difference.expected)
        node["actual"] = .string(change.isSecret ? Mask.sign : difference.actual)
        node["parameter"] = change.parameter.map { .string($0) }
        put(change.place, into: &node)
        if let written = change.written {
            node["swift"] = ["now": .string(written.now), "then": .string(written.then)]
        }
        return Node(.object(node))
    }

    private func put(_ place: SourceLocation?, into node: inout Node.Object) {
        guard let place else { return }
        node["file"] = .string(place.file)
        node["line"] = .number(place.line)
    }
}
