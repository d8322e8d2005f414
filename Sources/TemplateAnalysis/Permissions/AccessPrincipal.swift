// SPDX-License-Identifier: Apache-2.0

/// Who asks for something.
public enum AccessPrincipal: Sendable, Hashable {
    /// A role, a user or a group of the template.
    case identity(Outcome.Resource)
    /// A service of AWS, as `sns.amazonaws.com`.
    case service(String)
    /// Another account, by its number.
    case account(String)
    /// Whoever has an address on the internet.
    case everybody
}

extension AccessPrincipal: CustomStringConvertible {
    /// In words, as `role 'Worker'` or `service sns.amazonaws.com`.
    public var description: String {
        switch self {
        case .identity(let resource):
            "\(resource.type.split(separator: ":").last.map { $0.lowercased() } ?? "") '\(resource.logicalID)'"
        case .service(let name): "service \(name)"
        case .account(let number): "account \(number)"
        case .everybody: "anybody"
        }
    }
}

extension AccessStatement {
    /// How a statement of a resource's policy names somebody, the strongest last.
    enum Admission: Int, Comparable {
        case no
        /// Nobody knows.
        case unknown
        /// By the account as a whole, which leaves it to the policies of its identities.
        case account
        case everybody
        case itself

        static func < (left: Admission, right: Admission) -> Bool { left.rawValue < right.rawValue }
    }

    func admits(_ principal: AccessPrincipal) -> Admission {
        if !value["NotPrincipal"].isAbsent { return .unknown }
        let named = value["Principal"]
        if named.isAbsent { return .no }
        if named.text == "*" { return .everybody }
        guard let members = named.members else { return .unknown }
        return members.map { kind, values in
            guard let elements = values.texts else { return principal.canBe(kind) ? .unknown : .no }
            return elements.map { Self.admits(principal, kind, $0, names) }.max() ?? .no
        }.max() ?? .no
    }

    /// - Parameter kind: the kind of the principal that the value names, as `AWS` or `Service`.
    static func admits(
        _ principal: AccessPrincipal, _ kind: String, _ value: PropertyValue, _ names: ResourceNames
    ) -> Admission {
        if kind == "AWS", value.text == "*" { return .everybody }
        guard principal.canBe(kind) else { return .no }
        guard let text = names.text(of: value) else { return .unknown }
        switch principal {
        case .everybody: return .no
        case .service(let name): return isService(name, text).map { $0 ? .itself : .no } ?? .unknown
        case .account(let number):
            guard let account = text.account else { return .unknown }
            return account == .number(number) ? (text.isWholeAccount ? .account : .itself) : .no
        case .identity(let identity):
            if text.isWholeAccount { return text.account == .own ? .account : .unknown }
            let answer = text.matches(names.identity(of: identity))
            return answer.map { $0 ? .itself : .no } ?? .unknown
        }
    }
}

extension AccessPrincipal {
    /// Whether it is somebody of the account, who needs permissions of its own where the account is let in.
    var isOfAccount: Bool {
        if case .identity = self { true } else { false }
    }

    /// Whether a principal of that kind, as `AWS` or `Service`, can be it.
    fileprivate func canBe(_ kind: String) -> Bool {
        switch self {
        case .service: kind == "Service"
        case .identity, .account: kind == "AWS"
        case .everybody: false
        }
    }
}

extension PartialString {
    /// Whose account a principal is of.
    enum Account: Hashable {
        case own
        case number(String)
    }

    /// The account that a principal names, or that its ARN has; nil for what is neither or not known.
    var account: Account? {
        if elements == [.field("AWS::AccountId")] { return .own }
        if let literal, literal.utf8.count == 12, literal.allSatisfy(\.isNumber) { return .number(literal) }
        var fields: [[Element]] = [[]]
        for element in elements {
            if element == .character(UInt8(ascii: ":")) {
                fields.append([])
            } else {
                fields[fields.count - 1].append(element)
            }
        }
        guard fields.count >= 6 else { return nil }
        if fields[4] == [.field("AWS::AccountId")] { return .own }
        let number = fields[4].compactMap { element in
            if case .character(let byte) = element { Character(UnicodeScalar(byte)) } else { nil }
        }
        return number.count == 12 && fields[4].count == 12 ? .number(String(number)) : nil
    }

    /// Whether it is an account as a whole: its number or the ARN that ends with `:root`.
    var isWholeAccount: Bool {
        if elements.count == 1 || literal?.utf8.count == 12 { return account != nil }
        let end = elements.suffix(5).compactMap { element in
            if case .character(let byte) = element { byte } else { nil }
        }
        return end == Array(":root".utf8)
    }
}
