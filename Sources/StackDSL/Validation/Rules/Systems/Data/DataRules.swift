/// The rules about buckets, tables, databases and their distribution.
enum DataRules {
    static let all: [any SystemRule.Type] = []
}
