// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateAnalysis
import TemplateModel

/// What `synth explain` says of packs, of their checks, and of a team's own policies.
enum PackText {
    /// The packs that the command line names, or all that there are.
    static func list(_ invocation: Invocation) throws -> Int32 {
        guard invocation.arguments.positionals.isEmpty else {
            throw UsageError("name a rule or pass --policies, not both")
        }
        if invocation.arguments.values(.policies) == ["list"] {
            let rows = Pack.allCases.map { ($0.rawValue, "\($0.title): \($0.checks.count) checks") }
            invocation.console.write(table(rows))
            return 0
        }
        let packs = try invocation.chosenPacks()
        invocation.console.write(packs.map(text).joined(separator: "\n"))
        return 0
    }

    private static func text(_ pack: Pack) -> String {
        let checks = pack.checks
        return """
            \(pack.title): what a template can show of it, \(checks.count) checks
            \(pack.source)

            \(table(checks.map { ($0.id, "\($0.summary) [\(pack.controls(of: $0).joined(separator: ", "))]") }))
            """
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "\($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)\n" }.joined()
    }

    static func text(_ check: Check) -> String {
        let packs = Pack.allCases.filter { !$0.controls(of: check).isEmpty }
        let controls = packs.map { pack in
            let ids = pack.controls(of: check)
            return "\(pack.rawValue): \(ids.joined(separator: ", "))\n  \(pack.source(of: ids[0]))"
        }
        return """
            \(check.id): \(check.summary)

            About: \(check.types.joined(separator: ", ")).
            Why: \(check.reason).
            Fix: \(check.fix).

            What fails:

            \(example(check.templates.bad))

            What passes:

            \(example(check.templates.good))

            Asked for by:
            \(controls.joined(separator: "\n"))

            """
    }

    private static func example(_ json: String) -> String {
        guard let template = try? Template(json: json) else { return json }
        return template.json.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }

    static func text(_ policy: any HouseRule) -> String {
        let place = policy.location.map { "\nWritten at \($0)" } ?? ""
        let page = policy.source.map { "\nSee \($0)" } ?? ""
        return """
            \(policy.id): \(policy.summary)

            Why: \(policy.reason).
            Severity: \(policy.severity.rawValue)\(place)\(page)

            """
    }
}
