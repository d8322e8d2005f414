// SPDX-License-Identifier: Apache-2.0

extension Node.Object {
    /// The members whose key stands before them already, each with the first one. Keys are told apart by their bytes, as AWS
    /// does.
    package var repetitions: [(first: Member, again: Member)] {
        guard mayHaveRepetitions else { return [] }
        var first: [[UInt8]: Int] = [:]
        return members.indices.compactMap { index in
            let key = Array(members[index].key.utf8)
            guard let earlier = first[key] else {
                first[key] = index
                return nil
            }
            return (members[earlier], members[index])
        }
    }

    /// Few members are compared with each other sooner than by a table.
    private var mayHaveRepetitions: Bool {
        count > 16 || members.indices.contains { index(of: members[$0].key) != $0 }
    }
}
