/// What a plan can do, in the words of a case: activities, capacities, modules, stores, needs.
@NullMarked
package dev.ledo.plan.network;

import org.jspecify.annotations.NullMarked;
