// SPDX-License-Identifier: Apache-2.0

/// What a page is made of, read without a parser: all that is foreign in it is escaped, so tags are where they seem.
struct PageStructure {
    let ids: [String]
    let addresses: [String]
    let tags: Set<String>

    init(_ page: String) {
        ids = Self.values(of: "id", in: page) + []
        addresses = Self.values(of: "href", in: page)
        tags = Set(page.matches(of: /<([A-Za-z][A-Za-z0-9]*)/).map { String($0.output.1).lowercased() })
    }

    private static func values(of attribute: String, in page: String) -> [String] {
        // Those of the program are none.
        let markup = page.prefix(upTo: page.firstRange(of: "<script>")?.lowerBound ?? page.endIndex)
        return markup.split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst().map { rest in
            String(rest.prefix { $0 != "\"" })
        }
    }

    /// The addresses within the page that lead nowhere.
    var deadAddresses: [String] {
        let known = Set(ids)
        return addresses.filter { $0.hasPrefix("#") && !known.contains(String($0.dropFirst())) }
    }
}
