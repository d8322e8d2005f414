// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Silences as JSON.
enum SilencesReport {
    static func fill(_ report: Report, _ silences: [ListedSilence]) {
        report["silences"] = .array(silences.map(node))
    }

    private static func node(_ listed: ListedSilence) -> Node {
        let silence = listed.silence
        return .object(
            [
                .init(key: "rule", value: .string(silence.rule)),
                .init(key: "logicalId", value: JSONReport.text(silence.element)),
                .init(key: "in", value: .array(listed.subjects.map { .string($0) })),
                .init(key: "state", value: .string(listed.state.rawValue)),
                .init(key: "reason", value: .string(silence.reason)),
            ] + JSONReport.members(silence) + [
                .init(key: "findings", value: .array(listed.findings.map { .object(JSONReport.members($0)) }))
            ])
    }
}
