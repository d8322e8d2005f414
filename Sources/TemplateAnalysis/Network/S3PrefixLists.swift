// SPDX-License-Identifier: Apache-2.0

/// The prefix lists that AWS keeps of S3's addresses, one a region, which never change. Those of other regions are not known
/// here.
///
/// See <https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html>.
enum S3PrefixLists {
    static let byRegion = [
        "ap-northeast-1": "pl-61a54008", "ap-northeast-2": "pl-78a54011", "ap-northeast-3": "pl-a4a540cd",
        "ap-south-1": "pl-78a54011", "ap-southeast-1": "pl-6fa54006", "ap-southeast-2": "pl-6ca54005",
        "ca-central-1": "pl-7da54014", "eu-central-1": "pl-6ea54007", "eu-north-1": "pl-c3aa4faa",
        "eu-west-1": "pl-6da54004", "eu-west-2": "pl-7ca54015", "eu-west-3": "pl-23ad484a",
        "sa-east-1": "pl-6aa54003", "us-east-1": "pl-63a5400a", "us-east-2": "pl-7ba54012",
        "us-west-1": "pl-6ba54002", "us-west-2": "pl-68a54001",
    ]
}

extension Network {
    /// Whether the groups of a member let it out to S3's addresses by a rule for their list.
    func letsOutToS3(_ member: NetworkMember, _ port: Port) -> Bool {
        guard let list = outcome.region.flatMap({ S3PrefixLists.byRegion[$0] }) else { return false }
        return member.groups.compactMap { groups[$0] }.flatMap(\.egress).contains { rule in
            rule.value["DestinationPrefixListId"].text == list && rule.admitsTCP == .reachable
                && rule.ports.contains(port) == .reachable
        }
    }
}
