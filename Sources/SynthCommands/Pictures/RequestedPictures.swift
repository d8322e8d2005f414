// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPictures
import TemplateAnalysis

/// The picture of what a command line asks about, with what changed where it asks for that.
struct RequestedPictures {
    let picture: Picture

    /// What may be drawn besides, as a command line says it.
    static let layerNames = Architecture.Layer.allCases.map(\.rawValue) + ["all"]

    /// - Parameters:
    ///   - layers: what is drawn besides.
    ///   - what: what it is compared with; nil for nothing.
    ///   - option: the option that says it, with its hyphens.
    init(
        _ requested: RequestedStacks, _ layers: Set<Architecture.Layer>, since what: String?, by option: String,
        _ invocation: Invocation
    ) throws {
        let environment = invocation.environments.first { requested.isEnvironment && $0.name == requested.title }
        let account = environment?.account.id
        func picture(_ name: String, _ stacks: JoinedStacks) -> Picture {
            Architecture(stacks, named: name, account: account, showing: layers).picture
        }
        let now = requested.systems.map { system in
            let name = requested.isEnvironment ? requested.title : system.name
            return (name: name, picture: picture(name, system.stacks))
        }
        guard let what else {
            self.picture = Picture(side: now.map(\.picture), title: requested.title)
            return
        }
        let earlier = try EarlierStacks(
            what, by: option, for: requested, files: invocation.arguments.positionals,
            in: "cfn-out", invocation.process)
        for system in earlier.systems {
            for part in system.stacks.parts {
                invocation.console.hidden.hide(part.template.secrets(given: part.parameters))
            }
        }
        let compared = now.map { entry -> Picture in
            let before = earlier.systems.first { $0.name == entry.name || requested.joined != nil }
            guard let before, !before.stacks.parts.isEmpty else {
                return entry.picture.compared(with: Picture(title: entry.name))
            }
            return entry.picture.compared(with: picture(entry.name, before.stacks))
        }
        self.picture = Picture(side: compared, title: requested.title)
    }
}
