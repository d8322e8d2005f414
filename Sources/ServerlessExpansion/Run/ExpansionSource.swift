// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a resource was made for: another one, or one of its events.
package struct ExpansionSource: Sendable, Hashable {
    package let logicalID: String
    package let event: String?
    package let place: SourceLocation?
}
