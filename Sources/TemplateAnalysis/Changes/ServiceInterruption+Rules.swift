// SPDX-License-Identifier: Apache-2.0

extension SystemComparison {
    /// Rules of security groups that stay, and that another resource makes from now on: EC2 has each rule once, so the
    /// one that goes takes it along.
    ///
    /// See <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>.
    var ofRules: [ServiceInterruption] {
        let (before, after) = (Network(old.outcome), Network(new.outcome))
        return after.groups.keys.sorted().flatMap { name -> [ServiceInterruption] in
            guard stays(name), let was = before.groups[name], let isNow = after.groups[name] else { return [] }
            let (old, new) = (makers(of: was), makers(of: isNow))
            return new.keys.sorted().compactMap { rule in
                guard let maker = new[rule], let former = old[rule], maker != former else { return nil }
                return moved(rule, of: name, from: former, to: maker)
            }
        }
    }

    private func moved(_ rule: String, of group: String, from old: String, to new: String) -> ServiceInterruption {
        let place = update(of: new)?.location
        // The group is updated before the rules that refer to it, and what is removed goes last.
        return old == group
            ? ServiceInterruption(
                group, at: place,
                "its rule '\(rule)' is taken out of it before '\(new)' makes it anew: in between nothing admits that")
            : ServiceInterruption(
                group, isCertain: false, at: place,
                "its rule '\(rule)' is made by '\(new)' while that of '\(old)' is still there, which then deletes it: EC2 has it once, and it may be missing afterwards"
            )
    }

    /// The resources that make the group's incoming rules, by what these say; those that two make are left out.
    private func makers(of group: SecurityGroup) -> [String: String] {
        var found: [String: String?] = [:]
        for rule in group.ingress {
            guard let peer = rule.peerText, let ports = rule.ports.text, let name = rule.ipProtocol else { continue }
            let key = ports == "everything" ? "everything from \(peer)" : "\(name) \(ports) from \(peer)"
            found[key] = found[key] == nil ? rule.value.element : .some(nil)
        }
        return found.compactMapValues { $0 }
    }
}
