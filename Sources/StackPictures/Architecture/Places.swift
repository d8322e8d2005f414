// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The boxes of a picture, and which of them each resource stands in.
struct Places {
    /// Each after the one that holds it.
    private(set) var boxes: [Picture.Box] = []
    private let stacks: JoinedStacks
    private let network: Network
    private let subnetsByMember: [String: [Outcome.Resource]]
    private var tiers: Tiers
    private let attachments: [String: String]

    static let region = "region"
    static let givenVPC = "vpc:given"

    init(_ stacks: JoinedStacks, _ network: Network, account: String?) {
        self.stacks = stacks
        self.network = network
        var subnets: [String: [Outcome.Resource]] = [:]
        for member in network.members where !member.subnets.isEmpty {
            subnets[member.resource.logicalID] = member.subnets
        }
        for task in StartedTask.all(in: network.outcome) {
            let found = task.subnets.knownElements.compactMap { network.outcome.resource($0, of: VPCKind.subnet) }
            if !found.isEmpty { subnets[task.definition] = found }
        }
        for resource in network.outcome.resources {
            // What starts something in a subnet stands in none.
            guard let fact = Protagonists.facts[resource.type], fact.category != .schedule,
                subnets[resource.logicalID] == nil
            else { continue }
            let found = Self.subnets(of: resource, network.outcome)
            if !found.isEmpty { subnets[resource.logicalID] = found }
        }
        for target in network.outcome.resources(of: "AWS::EFS::MountTarget") {
            guard let system = target["FileSystemId"].resource,
                let subnet = network.outcome.resource(target["SubnetId"], of: VPCKind.subnet)
            else { continue }
            if subnets[system]?.contains(subnet) != true { subnets[system, default: []].append(subnet) }
        }
        subnetsByMember = subnets
        attachments = Dictionary(
            network.outcome.resources(of: "AWS::EC2::VPCGatewayAttachment").flatMap { attachment in
                ["InternetGatewayId", "VpnGatewayId"].compactMap { attachment[$0].resource }.compactMap { gateway in
                    attachment["VpcId"].resource.map { (gateway, $0) }
                }
            }, uniquingKeysWith: { first, _ in first })
        tiers = Tiers(network, members: network.outcome.resources.compactMap { subnets[$0.logicalID] })
        makeBoxes(account)
    }

    /// The subnets that a resource names itself, or by a group of subnets.
    private static func subnets(of resource: Outcome.Resource, _ outcome: Outcome) -> [Outcome.Resource] {
        var value = resource.property(taking: VPCKind.subnet)
        if value.isAbsent {
            let group = resource.property { $0.kinds.contains { VPCKind.isSubnetGroup($0.typeName) } }
            if let group = outcome.resource(group) { value = group.property(taking: VPCKind.subnet) }
        }
        return value.knownElements.compactMap { outcome.resource($0, of: VPCKind.subnet) }
    }

    private mutating func makeBoxes(_ account: String?) {
        let title = [account.map { "Account \($0)" }, stacks.region].compactMap { $0 }.joined(separator: " · ")
        boxes.append(
            .init(id: Self.region, parent: nil, kind: .region, title: title.isEmpty ? "AWS account" : title))
        if stacks.isJoined {
            for part in stacks.parts {
                boxes.append(
                    .init(
                        id: "stack:\(part.name)", parent: Self.region, kind: .stack, title: part.name,
                        detail: part.stackName))
            }
        }
        for vpc in network.outcome.resources(of: "AWS::EC2::VPC") {
            var box = Picture.Box(
                id: "vpc:\(vpc.logicalID)", parent: stack(of: vpc.logicalID).box, kind: .vpc,
                title: Wording.name(of: vpc.logicalID), detail: vpc["CidrBlock"].text)
            box.members = [vpc.logicalID]
            boxes.append(box)
        }
        boxes.append(
            .init(
                id: Self.givenVPC, parent: Self.region, kind: .vpc, title: "VPC",
                detail: "of another stack"))
        for tier in tiers.all { boxes += tier.boxes(in: network) }
    }

    /// The box of the stack that makes something, and the stack's name.
    func stack(of id: String) -> (box: String, name: String?) {
        guard stacks.isJoined, let origin = stacks.origin(of: id) else { return (Self.region, nil) }
        let name = stacks.parts[origin.part].name
        return ("stack:\(name)", name)
    }

    /// Where a resource stands; the stack, where the box does not tell it.
    func place(of resource: Outcome.Resource) -> (box: String, stack: String?) {
        let own = stack(of: resource.logicalID)
        if let subnets = subnetsByMember[resource.logicalID], let box = tiers.box(of: subnets) {
            let vpc = subnets.first.flatMap { network.vpc(of: $0)?.logicalID }
            return (box, vpc.map { stack(of: $0).box == own.box } == true ? nil : own.name)
        }
        let vpc = attachments[resource.logicalID] ?? resource["VpcId"].resource
        if let vpc, network.outcome[vpc]?.type == "AWS::EC2::VPC" {
            return ("vpc:\(vpc)", stack(of: vpc).box == own.box ? nil : own.name)
        }
        let isStarter = Protagonists.facts[resource.type]?.category == .schedule
        let hasOthersSubnets = !isStarter && !resource.property(taking: VPCKind.subnet).isAbsent
        if hasOthersSubnets, network.outcome.resources(of: "AWS::EC2::VPC").isEmpty {
            return (Self.givenVPC, own.name)
        }
        return (own.box, nil)
    }
}
