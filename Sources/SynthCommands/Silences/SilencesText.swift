// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Shows silences, a paragraph each.
struct SilencesText {
    let console: Console

    func show(_ silences: [ListedSilence]) {
        if silences.isEmpty { console.print("nothing is silenced") }
        for listed in silences { show(listed) }
    }

    private func show(_ listed: ListedSilence) {
        let silence = listed.silence
        let rule = silence.rule.isEmpty ? "(no rule)" : silence.rule
        console.print(silence.element.map { "\(rule)  \($0)" } ?? "\(rule)  anywhere", .bold)
        console.print("  in: \(listed.subjects.joined(separator: ", "))")
        if let place = silence.location { console.print("  at: \(place)") }
        console.print("  because: \(silence.reason.isEmpty ? "no reason is given" : silence.reason)")
        if let owner = silence.owner { console.print("  owner: \(owner)") }
        if let until = silence.until { console.print("  until: \(until)\(Self.mark(listed.state))", style(listed)) }
        switch listed.state {
        case .faulty: console.print("  hides nothing: it is not written as a silence is", .red)
        case .idle: console.print("  hides nothing: the rule finds nothing here", .yellow)
        case .holding, .ending, .ended:
            if listed.findings.isEmpty { console.print("  hides nothing that could be found here") }
        }
        for finding in listed.findings {
            let place = finding.location.map { "\($0): " } ?? ""
            console.print(
                "  \(listed.state == .ended ? "hid" : "hides"): \(place)\(finding.severity): \(finding.message)")
        }
    }

    private static func mark(_ state: SilenceEffect.State) -> String {
        switch state {
        case .ended: ", which is over"
        case .ending: ", which is soon"
        case .holding, .idle, .faulty: ""
        }
    }

    private func style(_ listed: ListedSilence) -> Console.Style {
        switch listed.state {
        case .ended: .red
        case .ending: .yellow
        case .holding, .idle, .faulty: .plain
        }
    }
}
