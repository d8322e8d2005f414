// SPDX-License-Identifier: Apache-2.0

/// The partition that a region belongs to.
enum Partition {
    static func of(_ region: String?) -> String {
        let region = region ?? ""
        return names.first { region.hasPrefix($0.0) }?.1 ?? "aws"
    }

    private static let names = [
        ("cn-", "aws-cn"), ("us-iso-", "aws-iso"), ("us-isob", "aws-iso-b"), ("us-gov", "aws-us-gov"),
        ("eu-isoe", "aws-iso-e"), ("us-isof", "aws-iso-f"), ("eusc-", "aws-eusc"),
    ]
}
