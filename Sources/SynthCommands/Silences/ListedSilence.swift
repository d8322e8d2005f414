// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A silence with what it does in the stacks or files that have it.
struct ListedSilence {
    let silence: Silence
    let state: SilenceEffect.State
    let subjects: [String]
    /// What it hides, or hid until it ended, each once.
    let findings: [Diagnostic]

    /// Each silence once for what it does: one place in Swift can be in many stacks, and hide something in some of them.
    static func all(of findings: Findings) -> [ListedSilence] {
        struct Key: Hashable {
            let silence: Silence
            let state: SilenceEffect.State
        }
        var order: [Key] = []
        var effects: [Key: [(subject: String, effect: SilenceEffect)]] = [:]
        for (name, all) in findings.silences {
            for effect in all {
                let key = Key(silence: effect.silence, state: effect.state)
                if effects[key] == nil { order.append(key) }
                effects[key, default: []].append((name, effect))
            }
        }
        return order.map { key in
            let own = effects[key] ?? []
            // A silence of an environment belongs to the stacks where it hides something.
            let fitting =
                own.contains { !$0.effect.findings.isEmpty } ? own.filter { !$0.effect.findings.isEmpty } : own
            return ListedSilence(
                silence: key.silence, state: key.state, subjects: fitting.map(\.subject).distinct,
                findings: fitting.flatMap(\.effect.findings).distinct)
        }
    }
}
