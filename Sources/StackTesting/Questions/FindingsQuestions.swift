// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// What the checks of the synthesis find, for a unit test to expect.
public protocol FindingsQuestions: Sendable {
    /// The findings, errors and warnings; those that are silenced are not among them.
    var diagnostics: [Diagnostic] { get }

    /// The names of the stacks that have a finding.
    func stacks(having finding: Diagnostic) -> [String]

    /// The rules that are asked here besides those of `synth`, by their identifiers.
    var ownRules: [String] { get }
}

extension FindingsQuestions {
    /// Expects that a rule finds something.
    ///
    ///     stack.expectFinding("open-port", on: securityGroup)
    ///     environment.expectFinding("unreachable-aws-service", on: "web/Service")
    ///
    /// The failure lists what there is. A rule that does not exist is a failure of its own.
    ///
    /// - Parameters:
    ///   - rule: the rule's identifier.
    ///   - resource: what it finds it on.
    public func expectFinding(
        _ rule: String, on resource: some Resource, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        expectFinding(
            rule, on: resource.logicalID, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The same, by the logical ID of any element; anywhere where none is given.
    public func expectFinding(
        _ rule: String, on element: String? = nil, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        guard let text = failure(ofFinding: rule, on: element) else { return }
        TestFailure.record(text, at: TestPlace(fileID, filePath, line, column))
    }

    /// Expects that no rule finds anything.
    ///
    ///     environment.expectNoFindings(except: ["limits"])
    ///
    /// - Parameter exceptions: rules that may find something. One that does not exist is a failure.
    public func expectNoFindings(
        except exceptions: Set<String> = [], fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        guard let text = failure(ofNoFindings: exceptions) else { return }
        TestFailure.record(text, at: TestPlace(fileID, filePath, line, column))
    }

    /// The text of the failure; nil where the rule finds it.
    func failure(ofFinding rule: String, on element: String?) -> String? {
        if let unknown = unknown(rule) { return unknown }
        let found = diagnostics
        let own = found.filter { $0.rule == rule }
        if own.contains(where: { isOn(element, $0) }) { return nil }
        let target = element.map { " on '\($0)'" } ?? ""
        let first = "'\(rule)' finds nothing\(target)"
        if !own.isEmpty {
            var elements: [String] = []
            for name in own.compactMap(\.element) where !elements.contains(name) { elements.append(name) }
            let others =
                element == nil || elements.isEmpty ? "" : " on \(elements.map { "'\($0)'" }.joined(separator: ", "))"
            return "\(first); it finds\(others):\n\(Self.list(own))"
        }
        return found.isEmpty ? "\(first), and nothing else is found" : "\(first); what is found:\n\(Self.list(found))"
    }

    /// The text of the failure; nil where nothing is found.
    func failure(ofNoFindings exceptions: Set<String>) -> String? {
        let unknown = exceptions.sorted().compactMap(unknown)
        let found = diagnostics.filter { !exceptions.contains($0.rule) }
        let count = found.count == 1 ? "1 finding" : "\(found.count) findings"
        let parts = unknown + (found.isEmpty ? [] : ["\(count):\n\(Self.list(found))"])
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    private func isOn(_ element: String?, _ finding: Diagnostic) -> Bool {
        guard let element else { return true }
        if finding.element == element { return true }
        return stacks(having: finding).contains { "\($0)/\(finding.element ?? "")" == element }
    }

    private func unknown(_ rule: String) -> String? {
        let known = RefusedRules.known + ownRules + diagnostics.map(\.rule)
        if known.contains(rule) { return nil }
        return "there is no rule '\(rule)'; \(didYouMean(rule, in: Set(known).sorted()) ?? "synth explain lists all")"
    }

    private static func list(_ findings: [Diagnostic]) -> String {
        findings.map { "  \($0.shortDescription.replacing("\n", with: "\n  "))" }.joined(separator: "\n")
    }
}
