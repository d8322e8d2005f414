// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The architecture of stacks as people draw it: boxes within boxes, what stands in them, and arrows. It says what is to be
/// seen, not where.
public struct Picture: Sendable, Equatable {
    /// What it is a picture of: the name of an environment or a file.
    public var title: String
    /// Each after the box that holds it.
    public var boxes: [Box] = []
    /// What stands in the boxes, in the order of the templates.
    public var symbols: [Symbol] = []
    /// What leads from one symbol to another.
    public var arrows: [Arrow] = []
    /// What is told below the picture.
    public var notes: [String] = []

    /// An empty picture.
    public init(title: String) { self.title = title }
}

extension Picture {
    /// What became of something since an earlier state.
    public enum Change: String, Sendable, Equatable {
        /// It was not there.
        case new
        /// It is there no more.
        case gone
        /// It is there, and is otherwise.
        case changed
    }

    /// Something that holds others: a region, a stack, a VPC, subnets.
    public struct Box: Sendable, Equatable {
        /// What a box stands for.
        public enum Kind: String, Sendable {
            /// An account in a region.
            case region
            /// A stack, for what is in no VPC.
            case stack
            /// A network.
            case vpc
            /// Subnets that share what stands in them.
            case tier
            /// One subnet.
            case subnet
            /// Things of one kind, asked for by `--show`.
            case group
        }

        /// Unique among boxes.
        public let id: String
        /// The box that holds it.
        public var parent: String?
        /// What it stands for.
        public let kind: Kind
        /// Its heading.
        public var title: String
        /// What is told beside the heading.
        public var detail: String?
        /// Whether the internet has a way in.
        public var isPublic = false
        /// The subnets that have nothing of their own in them, as chips below the heading.
        public var chips: [String] = []
        /// The logical IDs of the network or the subnets that it stands for.
        public var members: [String] = []
        /// What became of it.
        public var change: Change?
    }

    /// Something that stands in a box: a service, a database, the API.
    public struct Symbol: Sendable, Equatable {
        /// The logical ID, or a name that no resource has.
        public let id: String
        /// The box that holds it; nil for what is outside of everything.
        public var box: String?
        /// Its name.
        public var label: String
        /// What it is, in words.
        public var caption: String
        /// The type of the resource; nil for what is of no stack.
        public var type: String?
        /// By what it is coloured, and which glyph it has.
        public var category: Category
        /// How many things it stands for.
        public var count = 1
        /// Whether the internet reaches it.
        public var isPublic = false
        /// The stack that makes it, where the box does not say so.
        public var stack: String?
        /// What protects it.
        public var guards: [String] = []
        /// Where it is written.
        public var place: SourceLocation?
        /// The logical IDs of all that it stands for.
        public var members: [String] = []
        /// What became of it.
        public var change: Change?
        /// What its properties say, for comparing.
        var fingerprint: [Node] = []

        init(
            _ id: String, in box: String?, _ label: String, _ caption: String, _ category: Category,
            type: String? = nil, place: SourceLocation? = nil
        ) {
            self.id = id
            self.box = box
            self.label = label
            self.caption = caption
            self.category = category
            self.type = type
            self.place = place
        }
    }

    /// Something that leads from one symbol to another.
    public struct Arrow: Sendable, Equatable {
        /// What an arrow stands for.
        public enum Kind: String, Sendable, CaseIterable {
            /// Traffic through the network.
            case way
            /// Traffic that does not arrive.
            case broken
            /// What one thing sets off in another, or hands on to it.
            case flow
            /// What one thing calls, as its role allows.
            case call
            /// A rule of a security group, or who has one.
            case security
            /// What a role allows, and who has it.
            case permission
            /// What refers to what.
            case dependency

            /// What it stands for, in a word or a few.
            public var words: String {
                switch self {
                case .way: "traffic"
                case .broken: "does not arrive"
                case .flow: "sets off or hands on"
                case .call: "may call"
                case .security: "security groups"
                case .permission: "permissions"
                case .dependency: "refers to"
                }
            }
        }

        /// The symbol that it begins at.
        public var from: String
        /// The symbol that it leads to.
        public var to: String
        /// What it stands for.
        public var kind: Kind
        /// What is written beside it.
        public var labels: [String] = []
        /// Why it does not arrive, and what to do.
        public var reason: String?
        /// Whether it is known to arrive.
        public var isCertain = true
        /// What became of it.
        public var change: Change?

        init(_ from: String, _ to: String, _ kind: Kind, _ labels: [String] = [], reason: String? = nil) {
            self.from = from
            self.to = to
            self.kind = kind
            self.labels = labels
            self.reason = reason
        }
    }
}
