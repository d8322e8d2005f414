/// Something with the outcomes of a template that have it, by their places.
struct Occurrence<Found> {
    let found: Found
    fileprivate(set) var places: Set<Int>
}

/// What is found in several outcomes, each once, in the order of being found.
struct Occurrences<Found> {
    private(set) var all: [Occurrence<Found>] = []
    private var indices: [String: Int] = [:]

    /// - Parameter key: the same for what is the same.
    mutating func add(_ found: Found, as key: String, at places: Set<Int>) {
        if let index = indices[key] {
            all[index].places.formUnion(places)
        } else {
            indices[key] = all.count
            all.append(Occurrence(found: found, places: places))
        }
    }
}
