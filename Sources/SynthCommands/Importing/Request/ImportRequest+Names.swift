// SPDX-License-Identifier: Apache-2.0

extension ImportRequest {
    /// A name is that of a stack's type and of its files, so each has its own.
    mutating func nameApart(isCheck: Bool) throws(UsageError) {
        var taken: [String: String] = [:]
        for index in sources.indices {
            let name = sources[index].name
            let key = TypeNameKey.of(name)
            if let other = taken[key] {
                guard isCheck || sources[index].stackName != nil else {
                    throw UsageError(
                        "\(other) and \(sources[index].origin) would both be the stack '\(name)'; give each its "
                            + "--stack-name, in their order")
                }
                var number = 2
                let base = isCheck ? name : sources[index].stackName ?? name
                while taken[TypeNameKey.of(number == 2 && !isCheck ? base : "\(base)-n\(number)")] != nil {
                    number += 1
                }
                sources[index].name = number == 2 && !isCheck ? base : "\(base)-n\(number)"
            }
            taken[TypeNameKey.of(sources[index].name)] = sources[index].origin
        }
    }

    private enum TypeNameKey {
        static func of(_ name: String) -> String { name.lowercased().filter { $0 != "-" } }
    }

    /// What several stacks' names begin with belongs to their environment.
    mutating func shortenNames() {
        guard sources.count > 1 else { return }
        let words = sources.map { $0.name.split(separator: "-").map(String.init) }
        var count = 0
        while words.allSatisfy({ $0.count > count + 1 && $0[count] == words[0][count] }) { count += 1 }
        for index in sources.indices { sources[index].name = words[index].dropFirst(count).joined(separator: "-") }
    }
}
