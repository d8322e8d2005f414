// SPDX-License-Identifier: Apache-2.0

/// Something that goes round the types.
package struct Unchecked: Sendable, Hashable {
    /// Where it stands in the template, as `Resources/Queue/Properties/DelaySeconds`.
    package let path: String
    /// Why.
    package let cause: String
}
