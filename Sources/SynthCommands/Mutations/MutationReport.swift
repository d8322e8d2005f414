// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// What was noticed, and what was not, as text and as JSON.
struct MutationReport {
    private let results: [MutationResult]
    private let total: Int
    private let choice: MutationChoice
    private let reads: TestReads
    private let locator = SourceLocator()

    init(_ results: [MutationResult], total: Int, choice: MutationChoice, _ reads: TestReads) {
        self.results = results
        self.total = total
        self.choice = choice
        self.reads = reads
    }

    private var survivors: [MutationResult] { results.filter { $0.notice == .nothing } }

    private var byTests: Int { results.count { $0.notice == .test } }

    private var byRules: Int { results.count - byTests - survivors.count }

    /// How many of a hundred are noticed.
    var score: Double { results.isEmpty ? 100 : 100 * Double(results.count - survivors.count) / Double(results.count) }

    var percent: String { "\((score * 10).rounded(.down) / 10) %" }

    func show(_ console: Console) {
        for survivor in survivors {
            let place = place(of: survivor).map { "\($0): " } ?? ""
            console.print(
                "\(place)survived: \(survivor.stack): \(survivor.mutation) [\(survivor.mutation.kind.rawValue)]")
        }
        let which = results.count == total ? "all" : "\(results.count), seed \(choice.seed)"
        console.print("\(total) mutations, \(which) tried: \(percent) noticed", .bold)
        console.print("  by a rule \(byRules), by a test \(byTests), by nothing \(survivors.count)")
        for type in Set(survivors.map(\.mutation.stackType)).sorted() where !isTested(type) {
            console.print("  no test looks at \(type)", .yellow)
        }
    }

    private func isTested(_ stackType: String) -> Bool {
        !reads.tests(of: stackType).isEmpty || reads.hasOthers(of: stackType)
    }

    private func place(of result: MutationResult) -> SourceLocation? {
        locator.place(of: result.mutation.path, from: result.location)
    }

    func fill(_ report: Report) {
        report["total"] = .number(total)
        report["tried"] = .number(results.count)
        report["seed"] = .string(String(choice.seed))
        report["score"] = .number(score)
        report["byRules"] = .number(byRules)
        report["byTests"] = .number(byTests)
        report["survived"] = .number(survivors.count)
        report["mutations"] = .array(results.map(node))
    }

    private func node(_ result: MutationResult) -> Node {
        let mutation = result.mutation
        let place = place(of: result)
        let (notice, rule): (String, String?) =
            switch result.notice {
            case .rule(let id): ("rule", id)
            case .test: ("test", nil)
            case .nothing: ("nothing", nil)
            }
        return [
            "environment": .string(result.environment), "stack": .string(result.stack),
            "kind": .string(mutation.kind.rawValue), "section": .string(mutation.section.rawValue),
            "logicalId": .string(mutation.key), "path": .string(mutation.path.description),
            "old": mutation.old ?? .null, "new": mutation.new ?? .null, "noticedBy": .string(notice),
            "rule": JSONReport.text(rule), "file": JSONReport.text(place?.file),
            "line": place.map { .number($0.line) } ?? .null, "column": place.map { .number($0.column) } ?? .null,
        ]
    }
}
