// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The prefix lists that AWS keeps of DynamoDB's addresses, as `S3PrefixList` has them of S3's.
///
/// `aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.REGION.dynamodb` shows one
/// that is missing here.
enum DynamoDBPrefixList {
    static func id(in region: Region) -> String? { byRegion[region] }

    private static let byRegion: [Region: String] = [
        .usEast1: "pl-02cd2c6b",
        .usEast2: "pl-4ca54025",
        .usWest2: "pl-00a54069",
    ]
}
