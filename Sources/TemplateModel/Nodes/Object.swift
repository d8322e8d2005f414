// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// The members of a JSON object in the order written. A key that was written twice is there twice, so that a
    /// check can say so.
    public struct Object: Sendable, Hashable {
        /// A key and its value.
        public struct Member: Sendable, Hashable {
            /// The key.
            public var key: String
            /// The value under it.
            public var value: Node

            /// A key and its value.
            public init(key: String, value: Node) {
                self.key = key
                self.value = value
            }
        }

        /// The members in the order in which they stand.
        public var members: [Member]

        /// An object of these members; a key must not be there twice.
        public init(_ members: [Member] = []) { self.members = members }

        /// Whether there are none.
        public var isEmpty: Bool { members.isEmpty }

        /// How many there are.
        public var count: Int { members.count }

        /// The keys in the order in which they stand.
        public var keys: [String] { members.map(\.key) }

        /// Where the first member with that key stands. Most keys differ in length already.
        package func index(of key: String) -> Int? {
            let length = key.utf8.count
            return members.indices.first { members[$0].key.utf8.count == length && members[$0].key == key }
        }

        /// The first member with that key; assigning replaces it where it stands or appends it.
        public subscript(key: String) -> Node? {
            get {
                // By index: the loop over members would copy each of them.
                index(of: key).map { members[$0].value }
            }
            set {
                switch (index(of: key), newValue) {
                case (let index?, let value?): members[index].value = value
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): members.append(Member(key: key, value: value))
                case (nil, nil): break
                }
            }
        }
    }
}
