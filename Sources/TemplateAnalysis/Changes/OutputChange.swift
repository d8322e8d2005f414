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
                takersBefore: before.takers(of: was ?? isNow), takersAfter: after.takers(of: isNow ?? was),
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
        /// What others ask for it by.
        let requests: [Request]
    }

    /// What a stack asks another one for.
    enum Request: Hashable {
        case output(String, stackName: String)
        case export(String)
    }

    private(set) var all: [Output] = []
    private var byName: [String: Output] = [:]
    private var takers: [Request: [String]] = [:]

    init(_ system: DeployedSystem) {
        let stacks = system.stacks
        let outcomes = stacks.parts.map {
            $0.template.deployed(parameters: $0.parameters, region: stacks.region, stackName: $0.stackName)
        }
        for (index, part) in stacks.parts.enumerated() where part.stackName != nil || stacks.parts.count == 1 {
            let prefix = stacks.prefixes(of: index).first ?? ""
            for output in outcomes[index].outputs {
                guard let value = output.value.resolved else { continue }
                let requests: [Request?] = [
                    part.stackName.map { .output(output.name, stackName: $0) },
                    output.exportName.text.map { .export($0) },
                ]
                add(
                    Output(
                        name: "\(prefix)\(output.name)", prefix: prefix, value: value, location: output.value.location,
                        requests: requests.compactMap { $0 }))
            }
        }
        for (part, outcome) in zip(stacks.parts, outcomes) {
            let members = outcome.resources.map(\.source.node) + part.template[.outputs].map(\.value)
            for node in members where outcome.exists(node) {
                node.eachNode { node in
                    let request: Request
                    switch ValueRequest(node, in: outcome) {
                    case .output(let output, let stackName, nil): request = .output(output, stackName: stackName)
                    case .export(let export): request = .export(export)
                    default: return
                    }
                    if takers[request]?.contains(part.name) != true { takers[request, default: []].append(part.name) }
                }
            }
        }
    }

    private mutating func add(_ output: Output) {
        all.append(output)
        byName[output.name] = output
    }

    subscript(name: String) -> Output? { byName[name] }

    /// The stacks that ask for an output of this or of another state.
    func takers(of output: Output?) -> [String] {
        (output?.requests ?? []).flatMap { takers[$0] ?? [] }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
