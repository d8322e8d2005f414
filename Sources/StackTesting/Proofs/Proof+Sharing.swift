// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Proof {
    /// Every export of a stack is imported by another stack of the environment. Of a stack alone nobody knows who imports.
    ///
    /// - Parameter exceptions: the outputs that are for others, by their logical IDs, also as `network/VpcId`.
    public static func noExportIsUnused(except exceptions: Set<String> = []) -> Proof {
        Proof("no export is unused") { system in
            let exports = Exports(system)
            for name in exports.unknown {
                Counterexample(
                    "it is exported by a name that is known only when it is deployed", isUnknown: true, on: name.output,
                    at: name.location)
            }
            for export in exports.all where !exports.imported.contains(export.name) {
                if exceptions.isDisjoint(with: [export.output, "\(export.stack)/\(export.output)"]) {
                    Counterexample(
                        system.plan.isEnvironment
                            ? "no stack of the environment imports '\(export.name)'"
                            : "who imports '\(export.name)' only an environment knows",
                        isUnknown: !system.plan.isEnvironment || exports.hasUnknown,
                        on: system.plan.isEnvironment ? "\(export.stack)/\(export.output)" : export.output,
                        fix: "import it, or take its exportName away", at: export.location)
                }
            }
            for name in exceptions.subtracting(system.outputNames).sorted() {
                system.unknown("it excepts '\(name)', and there is no output of that name")
            }
        }
    }

    /// Every export of a stack is imported by another stack of the environment.
    public static var noExportIsUnused: Proof { noExportIsUnused() }
}

/// What the stacks export to each other in one outcome.
private struct Exports {
    let all: [(stack: String, output: String, name: String, location: SourceLocation?)]
    /// The outputs of whose exports nobody knows the names.
    let unknown: [(output: String, location: SourceLocation?)]
    let imported: Set<String>
    /// Whether something is imported by a name that only the deployment knows.
    let hasUnknown: Bool

    init(_ system: Deployed) {
        var all: [(String, String, String, SourceLocation?)] = []
        var unknown: [(String, SourceLocation?)] = []
        var imported: Set<String> = []
        var hasUnknown = false
        for (index, part) in system.plan.joined.parts.enumerated() {
            let outcome = part.template.deployed(
                parameters: system.values(ofPart: index), region: system.plan.region, stackName: part.stackName)
            for output in outcome.outputs {
                if let name = output.exportName.text {
                    all.append((part.name, output.name, name, output.value.location))
                } else if !output.exportName.isAbsent {
                    let name = system.plan.isEnvironment ? "\(part.name)/\(output.name)" : output.name
                    unknown.append((name, output.value.location))
                }
            }
            outcome.template(of: part.template).root.eachNode { node in
                guard case ("Fn::ImportValue", let argument)? = node.function else { return }
                if let name = outcome.text(of: argument) { imported.insert(name) } else { hasUnknown = true }
            }
        }
        self.all = all
        self.unknown = unknown
        self.imported = imported
        self.hasUnknown = hasUnknown
    }
}

extension Deployed {
    /// The outputs of the stacks, also those that a condition takes away: `VpcId` and `network/VpcId`.
    fileprivate var outputNames: Set<String> {
        Set(
            plan.joined.parts.flatMap { part in
                part.template[.outputs].flatMap { [$0.key, "\(part.name)/\($0.key)"] }
            })
    }

    /// The values that the parameters of one of the stacks have.
    fileprivate func values(ofPart index: Int) -> [ParameterValue] {
        let part = plan.joined.parts[index]
        let prefix = plan.joined.prefixes(of: index).first ?? ""
        let known = parameterValues
        return part.template[.parameters].compactMap { parameter in
            known[prefix + parameter.key].map { ParameterValue(name: parameter.key, value: $0) }
                ?? part.parameters.first { $0.name == parameter.key }
        }
    }
}
