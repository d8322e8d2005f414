// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The prefix lists that AWS keeps of S3's addresses: one a region, never changed, and named by no attribute of the
/// gateway endpoint, so that a template must be told.
///
/// `aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.REGION.s3` shows one
/// that is missing here.
enum S3PrefixList {
    static func id(in region: Region) -> String? { byRegion[region] }

    private static let byRegion: [Region: String] = [
        .apNortheast1: "pl-61a54008",
        .apNortheast2: "pl-78a54011",
        .apNortheast3: "pl-a4a540cd",
        .apSouth1: "pl-78a54011",
        .apSoutheast1: "pl-6fa54006",
        .apSoutheast2: "pl-6ca54005",
        .caCentral1: "pl-7da54014",
        .euCentral1: "pl-6ea54007",
        .euNorth1: "pl-c3aa4faa",
        .euWest1: "pl-6da54004",
        .euWest2: "pl-7ca54015",
        .euWest3: "pl-23ad484a",
        .saEast1: "pl-6aa54003",
        .usEast1: "pl-63a5400a",
        .usEast2: "pl-7ba54012",
        .usWest1: "pl-6ba54002",
        .usWest2: "pl-68a54001",
    ]
}
