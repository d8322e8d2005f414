// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// The members of a JSON object in the order written. A key that was written twice is there twice, so that a
    /// check can say so.
    public struct Object: Sendable, Hashable {
        public struct Member: Sendable, Hashable {
            public var key: String
            public var value: Node

            public init(key: String, value: Node) {
                self.key = key
                self.value = value
            }
        }

        public var members: [Member]

        public init(_ members: [Member] = []) { self.members = members }

        public var isEmpty: Bool { members.isEmpty }

        public var count: Int { members.count }

        public var keys: [String] { members.map(\.key) }

        /// The first member with that key; assigning replaces it where it stands or appends it.
        public subscript(key: String) -> Node? {
            get {
                // By index: the loop over members would copy each of them.
                for index in members.indices where members[index].key == key { return members[index].value }
                return nil
            }
            set {
                let index = members.firstIndex { $0.key == key }
                switch (index, newValue) {
                case (let index?, let value?): members[index].value = value
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): members.append(Member(key: key, value: value))
                case (nil, nil): break
                }
            }
        }
    }
}
