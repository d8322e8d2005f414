// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A rule that somebody chose: a team's own policy, or a check of a pack. It is asked once for each outcome, like those
/// about systems.
package protocol HouseRule: Sendable {
    /// The identifier that findings show, as `databases-are-private`.
    var id: String { get }
    /// The demand, as a sentence.
    var summary: String { get }
    var reason: String { get }
    /// The page that it comes from; nil for a team's own that names none.
    var source: String? { get }
    var severity: Diagnostic.Severity { get }
    /// Where it was written; nil for what comes with the tool.
    var location: SourceLocation? { get }

    func findings(in system: SystemModel, of deployment: Deployment) -> [Diagnostic]
}

/// What is known of a deployment besides what the templates say.
package struct Deployment: Sendable {
    /// The environment's name; nil for templates in files.
    package let environment: String?
    package let account: String?
    /// The names in CloudFormation, in the order of the deployment; none for templates in files.
    package let stackNames: [String]
    /// The tags of the stacks, which CloudFormation puts on what they hold.
    package let tags: [(key: String, value: String)]
    /// Where findings about the whole point.
    package let location: SourceLocation?

    package init(
        environment: String? = nil, account: String? = nil, stackNames: [String] = [],
        tags: [(key: String, value: String)] = [], location: SourceLocation? = nil
    ) {
        self.environment = environment
        self.account = account
        self.stackNames = stackNames
        self.tags = tags
        self.location = location
    }
}
