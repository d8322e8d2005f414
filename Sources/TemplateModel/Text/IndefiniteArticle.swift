// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// The noun after its article: an AWS::SNS::Topic, a Custom::Thing.
    package var withArticle: String {
        guard let first else { return String(self) }
        return ("aeiouAEIOU".contains(first) ? "an " : "a ") + self
    }
}
