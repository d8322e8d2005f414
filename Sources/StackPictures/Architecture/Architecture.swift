// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What stacks make together, as people draw it.
public struct Architecture: Sendable {
    /// What is drawn on demand.
    public enum Layer: String, Sendable, CaseIterable {
        /// Security groups, who has them, and whom they admit.
        case security
        /// Roles, who has them, and what they allow.
        case permissions
        /// What refers to what.
        case dependencies
    }

    /// The picture.
    public let picture: Picture

    /// - Parameters:
    ///   - stacks: what is drawn: a template, or all stacks of an environment.
    ///   - name: of the environment or the file.
    ///   - account: the account that they are of, where it is known.
    ///   - layers: what is drawn besides.
    ///   - most: how many symbols there may be; of more, those of one type in one box become one.
    public init(
        _ stacks: JoinedStacks, named name: String, account: String? = nil, showing layers: Set<Layer> = [],
        most: Int = 50
    ) {
        let outcomes = stacks.outcomes
        guard let outcome = outcomes.first else {
            picture = Picture(title: name)
            return
        }
        var sketch = Sketch(stacks, outcome, named: name, account: account)
        sketch.cast()
        sketch.addWays()
        sketch.addFlows()
        sketch.addCalls()
        sketch.addClients()
        sketch.addUses()
        if layers.contains(.security) { sketch.addSecurity() }
        if layers.contains(.permissions) { sketch.addPermissions() }
        if layers.contains(.dependencies) { sketch.addDependencies() }
        if layers.count == Layer.allCases.count || sketch.picture.symbols.isEmpty { sketch.addOthers() }
        sketch.simplify(most: most)
        sketch.addNotes(besides: outcomes.dropFirst())
        picture = sketch.picture
    }
}
