// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What is drawn on demand.
extension Sketch {
    /// Security groups, who has them, and whom they admit.
    mutating func addSecurity() {
        let groups = network.groups.values.filter { !$0.isDefault }.map(\.resource)
        let order = outcome.resources.filter(groups.contains)
        for group in order {
            let box = box("Security groups", in: places.place(of: group).box)
            add(group, caption: "Security group", .security, in: box)
        }
        for member in network.members {
            guard let id = symbol(for: member.resource.logicalID) else { continue }
            for group in member.groups where has(group) { picture.arrows.append(.init(id, group, .security, ["has"])) }
        }
        for group in order {
            for rule in network.groups[group.logicalID]?.ingress ?? [] {
                let ports = rule.ports.text.map { $0 == "everything" ? "all" : "\(rule.ipProtocol ?? "tcp") \($0)" }
                let labels = ports.map { [$0] } ?? []
                switch rule.peer {
                case .group(let peer):
                    guard let name = peer.resource, has(name) else { continue }
                    picture.arrows.append(.init(name, group.logicalID, .security, labels))
                case .block(.everything):
                    add(.init(Self.client, in: nil, "Clients", "on the internet", .client))
                    picture.arrows.append(.init(Self.client, group.logicalID, .security, labels))
                default: continue
                }
            }
        }
        picture.uniteArrows()
    }

    /// Roles, who has them, and what they allow.
    mutating func addPermissions() {
        for role in outcome.resources(of: "AWS::IAM::Role") {
            let box = box("Roles", in: places.stack(of: role.logicalID).box)
            add(role, caption: "Role", .identity, in: box)
            for statement in statements(of: role) where statement["Effect"].text != "Deny" {
                let verbs = Self.verbs(statement["Action"].knownElements.compactMap(\.text))
                for target in statement["Resource"].knownElements.flatMap({ symbols(in: $0) }) {
                    picture.arrows.append(.init(role.logicalID, target, .permission, verbs))
                }
            }
        }
        for (caller, role) in callers { picture.arrows.append(.init(caller, role.logicalID, .permission, ["has"])) }
        picture.uniteArrows()
    }

    /// What refers to what, where no other arrow leads the same way.
    mutating func addDependencies() {
        for resource in outcome.resources {
            guard let source = symbol(for: resource.logicalID) else { continue }
            for name in resource.properties.referencedNames.sorted() + resource.dependencies {
                guard let target = symbol(for: name), target != source, !leads(source, target),
                    !leads(target, source)
                else { continue }
                picture.arrows.append(.init(source, target, .dependency))
            }
        }
    }

    /// Everything that is not drawn yet, for each stack one symbol of each service.
    mutating func addOthers() {
        for (service, resources) in hidden {
            let boxes = Dictionary(grouping: resources) { places.stack(of: $0.logicalID).box }
            for (stack, members) in boxes.sorted(by: { $0.key < $1.key }) {
                let box = box("Other resources", in: stack)
                var symbol = Picture.Symbol(
                    "\(box):\(service)", in: box, service, Wording.count(members.count, "resource"), .other)
                symbol.members = members.map(\.logicalID)
                add(symbol)
            }
        }
    }

    private mutating func box(_ title: String, in parent: String) -> String {
        let id = "\(parent):\(title)"
        if !picture.boxes.contains(where: { $0.id == id }) {
            picture.boxes.append(.init(id: id, parent: parent, kind: .group, title: title))
        }
        return id
    }

    /// What no symbol stands for, by service.
    var hidden: [(service: String, resources: [Outcome.Resource])] {
        let told = Set(picture.symbols.flatMap(\.members))
        let rest = outcome.resources.filter {
            symbol(for: $0.logicalID) == nil && !told.contains($0.logicalID) && !Self.isTold($0.type)
        }
        let groups = Dictionary(grouping: rest) { Protagonists.service(of: $0.type) }
        return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Whether boxes and arrows tell of a type.
    private static func isTold(_ type: String) -> Bool {
        ["", "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::VPCGatewayAttachment"].contains(type)
            || FlowTable.flows[type] != nil
    }

    /// What the picture leaves out, in words.
    mutating func addNotes(besides others: some Collection<Outcome>) {
        let rest = hidden.map { "\($0.resources.count) \($0.service)" }
        if !rest.isEmpty { picture.notes.append("Not drawn: \(rest.joined(separator: ", "))") }
        let known = Set(outcome.resources.map(\.logicalID))
        let more = Set(others.flatMap { $0.resources.map(\.logicalID) }).subtracting(known)
        if !more.isEmpty {
            picture.notes.append("Under other conditions there are \(Wording.count(more.count, "resource")) more")
        }
    }
}
