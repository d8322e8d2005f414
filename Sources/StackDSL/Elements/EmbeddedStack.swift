// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A stack that a resource of another stack deploys, by a property with its template.
///
/// Synthesis puts the text there: what a template is, elements do not know.
package struct EmbeddedStack: Sendable {
    package typealias GivenValue = (name: String, text: String?)

    package enum Form: Sendable {
        /// The text of the template itself.
        case text
        /// Where the template is, as an asset.
        case url
    }

    package let stack: any Stack
    package let property: String
    package let form: Form
    /// The values that the resource gives the stack's parameters, by their names; nil where only the deployment knows.
    package let given: [GivenValue]
    /// The parameters that need none of the stack's own values.
    package let isGivenEverywhere: Set<String>

    package init(
        _ stack: any Stack, in property: String, as form: Form, given: [GivenValue], isGivenEverywhere: Set<String>
    ) {
        self.stack = stack
        self.property = property
        self.form = form
        self.given = given
        self.isGivenEverywhere = isGivenEverywhere
    }
}
