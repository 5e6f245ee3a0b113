package org.mentordirectory.generated;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of people, no two alike. Common surnames come with every first name, rare ones with a few,
 * so that a surname is about as telling in the search as in life.
 */
public final class Names {
  /** How many people there can be. */
  static final int PEOPLE = 1 << 17;

  private static final List<String> FIRST =
      List.of(
          """
          Ada Adam Adebayo Aisha Alan Alejandra Alice Alison Amara Amina Amir Amy Andrew Aneta Angela
          Anil Anna Anthony Anwen Aoife Arjun Asha Ayesha Barbara Beatriz Ben Bernadette Blessing
          Bogdan Brendan Bronwen Bruno Callum Carlos Carol Catherine Charlotte Chen Chidi Chloë
          Christine Ciarán Claire Colin Connor Craig Daisy Dana Daniel David Dawn Deborah Denise
          Derek Dervla Diana Dilip Dmitri Donald Dorota Duncan Edith Efua Eilidh Elaine Elena Eleri
          Elif Elizabeth Ella Emeka Emily Emma Erin Esther Ewan Farah Fatima Fergus Fiona Folasade
          Frances Francesca Frank Freya Gareth Gemma George Gerald Gillian Giulia Gordon Grace
          Graham Gurpreet Gwen Hamid Hannah Harriet Harpreet Hassan Hazel Heather Helen Henry Hiro
          Holly Huw Ian Ibrahim Idris Imogen Imran Ines Ingrid Iolo Irene Isaac Isla Ivan Jack Jade
          Jamal James Jana Janet Jasmine Javier Jean Jenny Joan Joanne Joel John Joseph José Joy
          Judith Julia Kamal Karen Karl Kate Kavita Keith Kelechi Kenneth Kieran Kofi Krzysztof Lakshmi
          Laura Lauren Leah Leila Leo Lesley Liam Lily Linda Lorna Louise Lucy Luis Lukas Lynn Mabel
          Maeve Magda Mairi Malcolm Manjit Margaret Maria Marek Mark Martin Mary Matthew Maya Megan
          Mei Michael Miguel Mina Mohammed Moira Molly Monika Morag Nadia Naomi Natalie Neil Nia
          Niamh Nicholas Nicola Nikhil Nina Noor Norah Olga Olivia Omar Oscar Owain Padma Pamela
          Patrick Paul Pauline Pavel Pedro Peter Petra Philip Piotr Precious Priya Rachel Rafael
          Rajesh Ravi Rebecca Reza Rhian Rhys Richard Rita Robert Robin Rosa Rose Rowan Ruth Ryan
          Sadia Sally Samira Samuel Sandra Sanjay Sara Scott Seán Sergei Shabnam Shanice Sharon
          Sheila Simon Siobhán Sofia Sonia Stella Stephen Stuart Sunita Susan Sylvia Tariq Tessa
          Theo Theresa Thomas Tiago Tom Tracey Usha Valerie Vanessa Vera Victor Vikram Violet Wanjiru
          Wei Wendy William Winston Yasmin Yuki Yusuf Zainab Zara Zoë
          """
              .strip()
              .split("\\s+"));

  private static final List<String> LAST =
      List.of(
          """
          Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans
          Walker White Roberts Green Hall Wood Jackson Clarke Khan Hughes Lewis Ahmed Singh Begum
          Kaur Murphy Kelly Campbell Stewart Morrison Fraser Nowak Kowalska Okafor Adeyemi Mensah
          Nguyen Wang Chen Kim Tanaka Silva Santos García Fernández Rossi Müller Schmidt Novák
          Popescu Ivanova Yılmaz Haddad Rahman Chowdhury Sharma Gupta Nair O'Brien O'Neill Byrne
          Gallagher Llewellyn Pritchard Bevan MacLeod Sinclair Achieng Dlamini Mbeki Osei Boateng
          Abdi Hussain Malik Iqbal Siddiqui Cohen Levy Papadopoulos Petrov Larsen Lindqvist Virtanen
          """
              .strip()
              .split("\\s+"));

  private final List<String> surnames = new ArrayList<>();
  private final List<Integer> firstPeople = new ArrayList<>();
  private final long seed;

  /** The same names for the same seed. */
  public Names(long seed) {
    this.seed = seed;
    var villages = IntStream.iterate(0, number -> number + 1).mapToObj(Syllables::surname);
    Iterator<String> all = Stream.concat(LAST.stream(), villages).distinct().iterator();
    for (int people = 0; people < PEOPLE; ) {
      int namesakes = 13_000 / (surnames.size() + 20);
      firstPeople.add(people);
      surnames.add(all.next());
      people += Math.max(5, Math.min(FIRST.size(), namesakes));
    }
  }

  /** The name of the person with a number from 0 to {@link #PEOPLE}. */
  public String name(int number) {
    int person = shuffled(number);
    int rank = Collections.binarySearch(firstPeople, person);
    int surname = rank < 0 ? -rank - 2 : rank;
    int first = (person - firstPeople.get(surname) + 31 * surname) % FIRST.size();
    return FIRST.get(first) + " " + surnames.get(surname);
  }

  /** The name in a–z and hyphens; different for different names. */
  public static String slug(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replace('ı', 'i')
        .replaceAll("[\\p{M}']", "")
        .replace(' ', '-');
  }

  /** Each number below {@link #PEOPLE} to another, without two that become the same. */
  private int shuffled(int number) {
    int odd = (int) Dice.mixed(seed) | 1;
    int mask = PEOPLE - 1;
    int mixed = (number ^ (int) seed) * odd & mask;
    mixed = (mixed ^ (mixed >>> 9)) * 0x2c1b3c6d & mask;
    return mixed ^ (mixed >>> 8);
  }
}
