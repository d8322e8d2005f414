// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// The firewall rules of a use that goes over the network. They stand by themselves, so that groups never wait for each
/// other in a circle.
extension UseApplication {
    mutating func admitTraffic() throws(UseProblem) {
        guard !request.usage.ports.isEmpty, let target = try targetGroup(), let source = try sourceGroup() else {
            return
        }
        let port = try port()
        let title = "\(Self.name(of: target))From\(Self.name(of: source))\(port.scalarText ?? "Port")"
        if !has(request.target?.group, "SecurityGroupIngress", "SourceSecurityGroupId", source, port) {
            add(
                title, "AWS::EC2::SecurityGroupIngress",
                ["GroupId": target, "SourceSecurityGroupId": source], port)
        }
        // A group without egress rules of its own lets everything out, and would not be the same with one.
        guard let group = request.source?.group, group.resource.properties["SecurityGroupEgress"] != nil,
            !has(group, "SecurityGroupEgress", "DestinationSecurityGroupId", target, port)
        else { return }
        add(
            "\(Self.name(of: source))To\(Self.name(of: target))\(port.scalarText ?? "Port")",
            "AWS::EC2::SecurityGroupEgress", ["GroupId": source, "DestinationSecurityGroupId": target], port)
    }

    /// The first group of the thing; nil where it is in no VPC.
    private func targetGroup() throws(UseProblem) -> Node? {
        if let target = request.target { return target.id.node }
        let isOnlyNetwork = request.uses.contains { $0.statements.isEmpty }
        if let path = request.usage.groups, let node = request.resource?.property(path) {
            guard let first = node.arrayValue?.first else { throw unknown("the groups of \(request.title)", "to:") }
            return first
        }
        guard request.usage.groups == nil || isOnlyNetwork else { return nil }
        throw unknown("the security group of \(request.title)", "to:")
    }

    /// The group of what connects: the first of its own.
    private func sourceGroup() throws(UseProblem) -> Node? {
        if let source = request.source { return source.id.node }
        guard let path = user.groups else { throw unknown("the security group of '\(resource.logicalID)'", "from:") }
        guard let node = resource.property(path) else {
            throw UseProblem(
                "use-traffic", "'\(resource.logicalID)' is in no VPC: it has no \(path)",
                why: "\(request.title) is reached within a VPC only",
                fix: "give it subnets and a security group of the VPC")
        }
        guard let first = node.arrayValue?.first else {
            throw unknown("the groups of '\(resource.logicalID)'", "from:")
        }
        return first
    }

    private func unknown(_ what: String, _ label: String) -> UseProblem {
        UseProblem(
            "use-traffic", "nothing says \(what) before the deployment",
            why: "the firewall must admit '\(resource.logicalID)' to \(request.title)", fix: "name it: \(label) group")
    }

    private func port() throws(UseProblem) -> Node {
        if let port = request.port { return port.node }
        for place in request.usage.ports {
            if let number = Int(place) { return .number(number) }
            guard let resource = request.resource else { continue }
            if place.hasPrefix("@") { return resource.attribute(String(place.dropFirst())) }
            let parts = place.split(whereSeparator: { $0 == ":" || $0 == "=" }).map(String.init)
            guard let value = resource.property(parts[0]) else { continue }
            if parts.count == 1 { return value.stringValue.flatMap(Int.init).map(Node.number) ?? value }
            if parts.count == 3, let number = Int(parts[2]), value.stringValue?.hasPrefix(parts[1]) ?? false {
                return .number(number)
            }
        }
        throw UseProblem(
            "use-traffic", "nothing says the port of \(request.title)",
            why: "the firewall must admit '\(resource.logicalID)' to it", fix: "say it: port: 5432")
    }

    /// Whether a group that is known as a resource has the same rule in itself: EC2 refuses it twice.
    private func has(
        _ group: EC2.SecurityGroup?, _ property: String, _ peer: String, _ other: Node, _ port: Node
    ) -> Bool {
        guard let rules = group?.resource.properties[property]?.arrayValue
        else {
            return false
        }
        return rules.contains { rule in
            let isForAll = rule["IpProtocol"]?.scalarText == "-1"
            let isSamePort =
                rule["FromPort"]?.scalarText == port.scalarText && rule["ToPort"]?.scalarText == port.scalarText
            return rule[peer] == other && (isForAll || isSamePort)
                || isForAll && rule["CidrIp"]?.stringValue == "0.0.0.0/0"
        }
    }

    private mutating func add(_ id: String, _ type: String, _ groups: KeyValuePairs<String, Node>, _ port: Node) {
        var rule = ResourceDefinition(
            id, type: type,
            properties: Node.Object(
                groups.map { .init(key: $0.key, value: $0.value) } + [
                    .init(key: "IpProtocol", value: "tcp"), .init(key: "FromPort", value: port),
                    .init(key: "ToPort", value: port),
                ]),
            at: request.place)
        rule.isShared = true
        if !resource.companions.contains(where: { $0.logicalID == id }) { resource.companions.append(rule) }
        resource.wait(for: [rule])
    }

    /// The logical ID of a group, or a hash of what names it.
    private static func name(of group: Node) -> String {
        let id = group["Fn::GetAtt"]?[0]?.stringValue ?? group["Ref"]?.stringValue ?? group.stringValue ?? ""
        let isLogicalID = !id.isEmpty && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return isLogicalID && group.stringValue == nil
            ? id : "Group\(ContentHash(of: ["\(group)"]).description.prefix(8))"
    }
}
