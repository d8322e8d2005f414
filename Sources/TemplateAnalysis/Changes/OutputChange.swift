// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An output of a stack that comes, goes or gets another value, and the stacks that take it.
package struct OutputChange: Sendable, Hashable {
    /// Its name, after its stack's.
    package let name: String
    /// The values, worked out as far as is known; nil where there is no such output.
    package let old: Node?
    package let new: Node?
    /// Why a value is another that reads the same: `'Table' is replaced`.
    package let cause: String?
    /// The names of the stacks that take it before, by an import or by the name of the stack.
    package let takersBefore: [String]
    /// Those that take it after.
    package let takersAfter: [String]
    package let location: SourceLocation?
}

extension SystemComparison {
    /// The outputs that are not what they were, those of the new state first.
    package var outputs: [OutputChange] {
        let (before, after) = (WrittenOutputs(old), WrittenOutputs(new))
        let names = after.all.map(\.name) + before.all.map(\.name).filter { after[$0] == nil }
        return names.compactMap { name in
            let (was, isNow) = (before[name], after[name])
            let carried = isNow.flatMap { cause(of: $0) }
            if let was, let isNow, was.value.saysTheSame(as: isNow.value), carried == nil { return nil }
            return OutputChange(
                name: name, old: was?.value, new: isNow?.value, cause: was == nil ? nil : carried,
                takersBefore: before.takers(of: name), takersAfter: after.takers(of: name),
                location: (isNow ?? was)?.location)
        }
    }

    /// Which resource in a value is another one after the update.
    private func cause(of output: WrittenOutputs.Output) -> String? {
        var found: String?
        output.value.eachReference { reference in
            let name = output.prefix + reference.name
            switch update(of: name)?.effect {
            case .replaced: found = "'\(name)' is replaced"
            case .mayBeReplaced: found = found ?? "'\(name)' may be replaced"
            default: break
            }
        }
        return found
    }
}

/// The outputs of a system's stacks, and who takes them.
private struct WrittenOutputs {
    struct Output {
        let name: String
        let prefix: String
        let value: Node
        let location: SourceLocation?
    }

    private(set) var all: [Output] = []
    private var byName: [String: Output] = [:]
    private var takers: [String: [String]] = [:]

    init(_ system: DeployedSystem) {
        let stacks = system.stacks
        let outcomes = stacks.parts.map {
            $0.template.deployed(parameters: $0.parameters, region: stacks.region, stackName: $0.stackName)
        }
        var exports: [String: String] = [:]
        var named: [String: String] = [:]
        for (index, part) in stacks.parts.enumerated() where part.stackName != nil || stacks.parts.count == 1 {
            let prefix = stacks.prefixes(of: index).first ?? ""
            for output in outcomes[index].outputs {
                guard let value = output.value.resolved else { continue }
                let name = "\(prefix)\(output.name)"
                add(Output(name: name, prefix: prefix, value: value, location: output.value.location))
                if let export = output.exportName.text { exports[export] = name }
                if let stackName = part.stackName { named["\(stackName) \(output.name)"] = name }
            }
        }
        for (part, outcome) in zip(stacks.parts, outcomes) {
            let members = outcome.resources.map(\.source.node) + part.template[.outputs].map(\.value)
            for node in members where outcome.exists(node) {
                node.eachNode { node in
                    let name: String?
                    switch ValueRequest(node, in: outcome) {
                    case .output(let output, let stackName, nil): name = named["\(stackName) \(output)"]
                    case .export(let export): name = exports[export]
                    default: name = nil
                    }
                    if let name, takers[name]?.contains(part.name) != true {
                        takers[name, default: []].append(part.name)
                    }
                }
            }
        }
    }

    private mutating func add(_ output: Output) {
        all.append(output)
        byName[output.name] = output
    }

    subscript(name: String) -> Output? { byName[name] }

    func takers(of name: String) -> [String] { takers[name] ?? [] }
}
