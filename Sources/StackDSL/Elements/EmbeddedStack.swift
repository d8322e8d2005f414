// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack whose template stands as text in a property of another stack's resource.
///
/// Synthesis puts the text there: what a template is, elements do not know.
package struct EmbeddedStack: Sendable {
    package typealias GivenValue = (name: String, text: String?)

    package let stack: any Stack
    package let property: String
    /// The values that the resource gives the stack's parameters, by their names; nil where only the deployment knows.
    package let given: [GivenValue]
    /// The parameters that need none of the stack's own values.
    package let isGivenEverywhere: Set<String>

    package init(
        _ stack: any Stack, in property: String, given: [GivenValue], isGivenEverywhere: Set<String>
    ) {
        self.stack = stack
        self.property = property
        self.given = given
        self.isGivenEverywhere = isGivenEverywhere
    }
}
