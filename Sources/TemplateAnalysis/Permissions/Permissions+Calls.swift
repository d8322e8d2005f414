// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// The services whose actions a role's own policies allow, by the prefix of the actions, each with the place that
    /// says so. What managed policies allow is not among them: they name more than is used.
    public func services(calledBy role: Outcome.Resource) -> [(prefix: String, place: PropertyValue)] {
        var found: [(prefix: String, place: PropertyValue)] = []
        for case .policy(let policy) in grants(of: role) {
            for statement in policy.statements ?? [] where statement.effect == .allow {
                for action in statement.value["Action"].knownElements {
                    guard let text = action.text, let colon = text.firstIndex(of: ":") else { continue }
                    let prefix = text[..<colon].lowercased()
                    if !found.contains(where: { $0.prefix == prefix }) { found.append((prefix, action)) }
                }
            }
        }
        return found
    }
}
